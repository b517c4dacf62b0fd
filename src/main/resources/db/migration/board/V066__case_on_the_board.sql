-- Where the open case of each rep stands; a row is written anew with the account's next change or sweep.
ALTER TABLE board_row
    ADD COLUMN IF NOT EXISTS ticket_id BIGINT NULL,
    ADD COLUMN IF NOT EXISTS ticket_state VARCHAR(12) NULL,
    ADD COLUMN IF NOT EXISTS ticket_since DATETIME(6) NULL,
    ADD COLUMN IF NOT EXISTS ticket_due_at DATETIME(6) NULL;
