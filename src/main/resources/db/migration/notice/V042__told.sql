-- The last window in which each limit was told of, per account and height: quiet until the next one.
CREATE TABLE IF NOT EXISTS limit_told (
    account_id BIGINT NOT NULL,
    limit_kind VARCHAR(40) NOT NULL,
    hard BOOLEAN NOT NULL,
    window_start DATE NOT NULL,
    told_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, limit_kind, hard),
    CONSTRAINT limit_told_account FOREIGN KEY (account_id) REFERENCES rep (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Expected lifts whose end was told: the sweep goes on behind them, also after a restart.
CREATE TABLE IF NOT EXISTS check_told (
    incident_id BIGINT NOT NULL,
    due_at DATETIME(6) NOT NULL,
    PRIMARY KEY (incident_id, due_at),
    CONSTRAINT check_told_incident FOREIGN KEY (incident_id) REFERENCES incident (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
