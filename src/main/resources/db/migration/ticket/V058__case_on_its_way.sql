-- Where a case stands, and its clock. A number that LinkedIn gave belongs to one case only.
ALTER TABLE support_ticket
    ADD COLUMN IF NOT EXISTS version INT NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS outcome VARCHAR(12) NULL,
    ADD COLUMN IF NOT EXISTS case_number VARCHAR(60) NULL,
    ADD COLUMN IF NOT EXISTS sent_at DATETIME(6) NULL,
    ADD COLUMN IF NOT EXISTS replied_at DATETIME(6) NULL,
    ADD COLUMN IF NOT EXISTS last_reply VARCHAR(12) NULL,
    ADD COLUMN IF NOT EXISTS follow_up_at DATETIME(6) NULL,
    ADD COLUMN IF NOT EXISTS snoozed_until DATETIME(6) NULL,
    ADD COLUMN IF NOT EXISTS signed_in VARCHAR(8) NOT NULL DEFAULT 'UNKNOWN',
    ADD COLUMN IF NOT EXISTS self_service BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN IF NOT EXISTS error_text VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS supersedes BIGINT NULL,
    ADD UNIQUE KEY IF NOT EXISTS support_ticket_case (case_number),
    ADD KEY IF NOT EXISTS support_ticket_follow_up (follow_up_at),
    ADD CONSTRAINT support_ticket_supersedes_fk FOREIGN KEY IF NOT EXISTS (supersedes) REFERENCES support_ticket (id);
