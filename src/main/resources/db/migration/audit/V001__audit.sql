-- Append-only: rows are inserted in the transaction of the fact and never changed.
CREATE TABLE IF NOT EXISTS audit_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    actor_id BIGINT NULL,
    actor_name VARCHAR(120) NOT NULL,
    action VARCHAR(60) NOT NULL,
    subject VARCHAR(40) NOT NULL,
    subject_id BIGINT NOT NULL,
    account_id BIGINT NULL,
    before_state JSON NOT NULL,
    after_state JSON NOT NULL,
    KEY audit_by_account (account_id, at),
    KEY audit_by_subject (subject, subject_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
