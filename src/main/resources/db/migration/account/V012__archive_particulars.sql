-- What the smaller files of an archive tell about the account itself, per import, so that undoing one takes back exactly
-- what it told. Nothing but yes and no, days and counts: no address, number, device or name. NULL is "not told".
CREATE TABLE IF NOT EXISTS archive_particulars (
    import_id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    registered_at DATETIME(6) NULL,
    plan VARCHAR(20) NULL,
    second_email BOOLEAN NULL,
    phone BOOLEAN NULL,
    verified BOOLEAN NULL,
    verified_until DATE NULL,
    sign_ins BOOLEAN NOT NULL,
    challenges BOOLEAN NOT NULL,
    status_events BOOLEAN NOT NULL,
    KEY archive_particulars_account (account_id),
    CONSTRAINT archive_particulars_import FOREIGN KEY (import_id) REFERENCES archive_import (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS archived_sign_in_day (
    import_id BIGINT NOT NULL,
    day DATE NOT NULL,
    count INT NOT NULL,
    new_device BOOLEAN NOT NULL,
    PRIMARY KEY (import_id, day),
    CONSTRAINT archived_sign_in_day_import FOREIGN KEY (import_id) REFERENCES archive_import (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS archived_challenge (
    import_id BIGINT NOT NULL,
    day DATE NOT NULL,
    type VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    times INT NOT NULL,
    PRIMARY KEY (import_id, day, type),
    CONSTRAINT archived_challenge_import FOREIGN KEY (import_id) REFERENCES archive_import (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS archived_status_event (
    import_id BIGINT NOT NULL,
    day DATE NOT NULL,
    event VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (import_id, day, event),
    CONSTRAINT archived_status_event_import FOREIGN KEY (import_id) REFERENCES archive_import (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
