-- Whether a tool or an extension acted on the account; unknown for what was logged before anybody asked.
ALTER TABLE incident
    ADD COLUMN IF NOT EXISTS tool_use VARCHAR(12) NOT NULL DEFAULT 'UNKNOWN';
