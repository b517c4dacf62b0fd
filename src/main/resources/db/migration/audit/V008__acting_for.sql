-- For whom somebody acted who sees the account only as a stand-in; the name stays readable when the person has left.
ALTER TABLE audit_entry
    ADD COLUMN IF NOT EXISTS acting_for BIGINT NULL,
    ADD COLUMN IF NOT EXISTS acting_for_name VARCHAR(120) NULL;
