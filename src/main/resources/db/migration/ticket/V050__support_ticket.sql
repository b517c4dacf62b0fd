-- open_account is filled while a case is open, drafts too: the database refuses a second open one of an account.
CREATE TABLE IF NOT EXISTS support_ticket (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    incident_id BIGINT NULL,
    channel VARCHAR(20) NOT NULL,
    state VARCHAR(12) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by VARCHAR(120) NOT NULL,
    closed_at DATETIME(6) NULL,
    open_account BIGINT GENERATED ALWAYS AS (IF(closed_at IS NULL, account_id, NULL)) STORED,
    UNIQUE KEY support_ticket_one_open (open_account),
    KEY support_ticket_account (account_id, opened_at),
    KEY support_ticket_incident (incident_id),
    CONSTRAINT support_ticket_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT support_ticket_incident_fk FOREIGN KEY (incident_id) REFERENCES incident (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
