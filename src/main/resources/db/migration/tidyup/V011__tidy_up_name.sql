-- Names of invitees that seem to be pending, for the rep alone: sealed with a key that is not in this database. One row
-- per import that told the name, so that undoing one takes back its own rows only. Rows go when they are ticked, when
-- they are due, and when a newer archive no longer has them pending.
CREATE TABLE IF NOT EXISTS tidy_up_name (
    account_id BIGINT NOT NULL,
    import_id BIGINT NOT NULL,
    invitee_hash BINARY(16) NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    sealed_name VARBINARY(2000) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, invitee_hash, import_id),
    KEY tidy_up_name_due (due_at),
    CONSTRAINT tidy_up_name_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
