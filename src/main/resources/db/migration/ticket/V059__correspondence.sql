-- What was written, answered and done in a case, in its order; rows are only ever added. Letters stay as they were sent.
CREATE TABLE IF NOT EXISTS ticket_entry (
    ticket_id BIGINT NOT NULL,
    seq INT NOT NULL,
    kind VARCHAR(16) NOT NULL,
    at DATETIME(6) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    by_id BIGINT NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    channel VARCHAR(20) NULL,
    value VARCHAR(60) NOT NULL DEFAULT '',
    subject VARCHAR(200) NOT NULL DEFAULT '',
    body VARCHAR(8000) NOT NULL DEFAULT '',
    PRIMARY KEY (ticket_id, seq),
    KEY ticket_entry_kind (kind, at),
    CONSTRAINT ticket_entry_ticket_fk FOREIGN KEY (ticket_id) REFERENCES support_ticket (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Which evidence is right for this case, and who says so. It counts as long as the evidence has not changed since.
CREATE TABLE IF NOT EXISTS ticket_confirmation (
    ticket_id BIGINT NOT NULL,
    item VARCHAR(16) NOT NULL,
    at DATETIME(6) NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    PRIMARY KEY (ticket_id, item),
    CONSTRAINT ticket_confirmation_ticket_fk FOREIGN KEY (ticket_id) REFERENCES support_ticket (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The letter that is being written, one per case.
CREATE TABLE IF NOT EXISTS ticket_letter (
    ticket_id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    body VARCHAR(8000) NOT NULL,
    at DATETIME(6) NOT NULL,
    by_id BIGINT NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    read_by VARCHAR(120) NULL,
    CONSTRAINT ticket_letter_ticket_fk FOREIGN KEY (ticket_id) REFERENCES support_ticket (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
