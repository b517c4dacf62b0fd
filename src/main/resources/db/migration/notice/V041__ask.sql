-- What one person asks a rep to do. open_kind is filled until it is answered: the database lets one request of a kind
-- wait for an account (and, for a check, for an incident; 0 where it is about none).
CREATE TABLE IF NOT EXISTS ask (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    incident_id BIGINT NOT NULL,
    asked_by BIGINT NOT NULL,
    asked_by_name VARCHAR(120) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    answered_at DATETIME(6) NULL,
    open_kind VARCHAR(10) GENERATED ALWAYS AS (IF(answered_at IS NULL, kind, NULL)) STORED,
    UNIQUE KEY ask_one_open (account_id, incident_id, open_kind),
    CONSTRAINT ask_account FOREIGN KEY (account_id) REFERENCES rep (id),
    CONSTRAINT ask_asked_by FOREIGN KEY (asked_by) REFERENCES app_user (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
