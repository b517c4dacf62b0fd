-- A report that was begun and not saved: one per author, seen by nobody else, gone with the author or the account.
CREATE TABLE IF NOT EXISTS incident_draft (
    user_id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NULL,
    choice VARCHAR(30) NULL,
    answers VARCHAR(1000) NOT NULL,
    wording VARCHAR(2000) NOT NULL,
    end_date VARCHAR(10) NOT NULL,
    heeds_wording BOOLEAN NOT NULL,
    kind VARCHAR(30) NULL,
    extent VARCHAR(20) NULL,
    started_at DATETIME(6) NULL,
    shown_until DATE NULL,
    tool_use VARCHAR(12) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    KEY incident_draft_updated (updated_at),
    CONSTRAINT incident_draft_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE,
    CONSTRAINT incident_draft_account FOREIGN KEY (account_id) REFERENCES rep (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
