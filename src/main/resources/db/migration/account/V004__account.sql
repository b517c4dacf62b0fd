-- An account has the same number as its rep. person_key makes hashes of third parties differ between accounts.
CREATE TABLE IF NOT EXISTS account (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    plan VARCHAR(20) NOT NULL,
    profile_slug VARCHAR(200) NULL,
    person_key BINARY(32) NOT NULL,
    CONSTRAINT account_rep FOREIGN KEY (id) REFERENCES rep (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS day_count (
    account_id BIGINT NOT NULL,
    day DATE NOT NULL,
    metric VARCHAR(30) NOT NULL,
    origin VARCHAR(12) NOT NULL,
    count INT NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(120) NOT NULL,
    PRIMARY KEY (account_id, day, metric, origin),
    CONSTRAINT day_count_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS reading (
    account_id BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    at DATETIME(6) NOT NULL,
    origin VARCHAR(12) NOT NULL,
    value INT NOT NULL,
    entered_by VARCHAR(120) NOT NULL,
    PRIMARY KEY (account_id, kind, at, origin),
    CONSTRAINT reading_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS archive_import (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    imported_at DATETIME(6) NOT NULL,
    imported_by VARCHAR(120) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    dense_from DATE NOT NULL,
    dense_to DATE NOT NULL,
    acceptance_sent INT NOT NULL,
    acceptance_accepted INT NOT NULL,
    pending INT NOT NULL,
    pending_over_thirty_days INT NOT NULL,
    connections INT NOT NULL,
    acceptance_trend VARCHAR(60) NOT NULL,
    KEY archive_import_account (account_id, made_at),
    CONSTRAINT archive_import_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Invitees are hashes keyed by the account: no name, no address, no text. invitee_hash is of the profile address; where
-- an archive tells none it is of the name, and invitee_name_hash is the same.
CREATE TABLE IF NOT EXISTS archived_invitation (
    account_id BIGINT NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    invitee_hash BINARY(16) NOT NULL,
    invitee_name_hash BINARY(16) NULL,
    note_added BOOLEAN NOT NULL,
    accepted_on DATE NULL,
    import_id BIGINT NOT NULL,
    accepted_import_id BIGINT NULL,
    PRIMARY KEY (account_id, sent_at, invitee_hash),
    KEY archived_invitation_import (import_id),
    KEY archived_invitation_accepted (accepted_import_id),
    CONSTRAINT archived_invitation_import_fk FOREIGN KEY (import_id) REFERENCES archive_import (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The day is part of the key: one name without an address on two days is two namesakes.
CREATE TABLE IF NOT EXISTS archived_connection (
    account_id BIGINT NOT NULL,
    person_hash BINARY(16) NOT NULL,
    person_name_hash BINARY(16) NULL,
    connected_on DATE NOT NULL,
    import_id BIGINT NOT NULL,
    PRIMARY KEY (account_id, person_hash, connected_on),
    KEY archived_connection_import (import_id),
    CONSTRAINT archived_connection_import_fk FOREIGN KEY (import_id) REFERENCES archive_import (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
