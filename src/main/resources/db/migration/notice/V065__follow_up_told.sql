-- The follow-up of each case that was told of last: it is told once, however often the sweep comes by.
CREATE TABLE IF NOT EXISTS follow_up_told (
    ticket_id BIGINT NOT NULL PRIMARY KEY,
    due_at DATETIME(6) NOT NULL,
    CONSTRAINT follow_up_told_ticket FOREIGN KEY (ticket_id) REFERENCES support_ticket (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
