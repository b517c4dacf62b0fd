-- This week's share of the week limit on the way back, and by which state of the limits a row was worked out; a row is
-- written anew with the account's next change or sweep.
ALTER TABLE board_row
    ADD COLUMN IF NOT EXISTS ramp_percent INT NULL,
    ADD COLUMN IF NOT EXISTS limits_revision BIGINT NOT NULL DEFAULT 0;
