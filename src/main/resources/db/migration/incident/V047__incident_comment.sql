-- What people say about an incident. The author's name stays readable when the person has left.
CREATE TABLE IF NOT EXISTS incident_comment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    incident_id BIGINT NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(120) NOT NULL,
    text VARCHAR(2000) NOT NULL,
    at DATETIME(6) NOT NULL,
    edited_at DATETIME(6) NULL,
    removed_at DATETIME(6) NULL,
    KEY incident_comment_thread (incident_id, at),
    CONSTRAINT incident_comment_incident FOREIGN KEY (incident_id) REFERENCES incident (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
