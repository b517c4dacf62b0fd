-- open_kind is filled while an incident is open: the database refuses a second open one of a kind.
CREATE TABLE IF NOT EXISTS incident (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    extent VARCHAR(20) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    lifted_at DATETIME(6) NULL,
    shown_until DATE NULL,
    wording VARCHAR(2000) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    lift_from DATETIME(6) NULL,
    lift_to DATETIME(6) NULL,
    lift_source VARCHAR(12) NULL,
    checked_at DATETIME(6) NULL,
    logged_by VARCHAR(120) NOT NULL,
    logged_at DATETIME(6) NOT NULL,
    open_kind VARCHAR(30) GENERATED ALWAYS AS (IF(lifted_at IS NULL, kind, NULL)) STORED,
    UNIQUE KEY incident_one_open_per_kind (account_id, open_kind),
    KEY incident_account (account_id, started_at),
    CONSTRAINT incident_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT incident_lift_after_start CHECK (lifted_at IS NULL OR lifted_at >= started_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
