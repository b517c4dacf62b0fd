-- Which accounts wait for their weeks to be made anew: wanted is counted up by every fact, rolled is the count that the
-- rows were made with, and rolled_week the running week then.
CREATE TABLE IF NOT EXISTS account_week_roll (
    account_id BIGINT NOT NULL PRIMARY KEY,
    wanted BIGINT NOT NULL,
    rolled BIGINT NOT NULL,
    rolled_week DATE NOT NULL,
    CONSTRAINT account_week_roll_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row per account and limit week: what trends, bands and what-ifs are read from. Derived, and made anew whenever
-- something was recorded about the account. It hangs on the row above and not on the account: nobody who saves waits for it.
CREATE TABLE IF NOT EXISTS account_week (
    account_id BIGINT NOT NULL,
    monday DATE NOT NULL,
    sent INT NOT NULL,
    covered BOOLEAN NOT NULL,
    peak_day INT NOT NULL,
    pending INT NULL,
    accepted_percent INT NULL,
    started_invitations INT NOT NULL,
    started_account INT NOT NULL,
    started_locked INT NOT NULL,
    lifted INT NOT NULL,
    days_lost INT NOT NULL,
    PRIMARY KEY (account_id, monday),
    KEY account_week_monday (monday),
    CONSTRAINT account_week_roll_fk FOREIGN KEY (account_id) REFERENCES account_week_roll (account_id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
