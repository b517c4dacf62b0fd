-- One spreadsheet that was brought in. Its changes stay when it is undone, so that the list can tell what it was.
CREATE TABLE IF NOT EXISTS sheet_import (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    imported_at DATETIME(6) NOT NULL,
    imported_by VARCHAR(120) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    accounts INT NOT NULL,
    added INT NOT NULL,
    changed INT NOT NULL,
    undone_at DATETIME(6) NULL,
    undone_by VARCHAR(120) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What it put in place of what: undoing restores the latter where the former still stands.
CREATE TABLE IF NOT EXISTS sheet_change (
    import_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    day DATE NOT NULL,
    measure VARCHAR(30) NOT NULL,
    value INT NOT NULL,
    at DATETIME(6) NOT NULL,
    before_value INT NULL,
    before_at DATETIME(6) NULL,
    before_by VARCHAR(120) NULL,
    PRIMARY KEY (import_id, account_id, day, measure),
    KEY sheet_change_account (account_id, import_id),
    CONSTRAINT sheet_change_import FOREIGN KEY (import_id) REFERENCES sheet_import (id),
    CONSTRAINT sheet_change_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
