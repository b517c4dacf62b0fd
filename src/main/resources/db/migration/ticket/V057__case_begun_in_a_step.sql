-- In which step of which run a case was begun; only that step can throw its draft away.
ALTER TABLE support_ticket
    ADD COLUMN IF NOT EXISTS begun_in VARCHAR(60) NULL;
