-- Whom a spreadsheet was about: whether it is in sight and may be taken back is asked for whole lists of spreadsheets, each
-- of which may have brought in 300,000 numbers.
CREATE TABLE IF NOT EXISTS sheet_import_account (
    import_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (import_id, account_id),
    KEY sheet_import_account_account (account_id, import_id),
    CONSTRAINT sheet_import_account_import FOREIGN KEY (import_id) REFERENCES sheet_import (id),
    CONSTRAINT sheet_import_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT IGNORE INTO sheet_import_account (import_id, account_id)
SELECT DISTINCT import_id, account_id FROM sheet_change;
