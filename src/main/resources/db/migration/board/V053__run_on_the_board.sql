-- Where the open run of each rep stands; a row is written anew with the account's next change or sweep.
ALTER TABLE board_row
    ADD COLUMN IF NOT EXISTS run_id BIGINT NULL,
    ADD COLUMN IF NOT EXISTS run_step INT NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS run_steps INT NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS run_title VARCHAR(120) NULL,
    ADD COLUMN IF NOT EXISTS run_owner VARCHAR(8) NULL,
    ADD COLUMN IF NOT EXISTS run_due_at DATETIME(6) NULL,
    ADD COLUMN IF NOT EXISTS run_waits_until DATETIME(6) NULL;
