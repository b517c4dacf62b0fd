-- Screenshots, as they were drawn anew: never the bytes that somebody sent.
CREATE TABLE IF NOT EXISTS incident_attachment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    incident_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    media_type VARCHAR(20) NOT NULL,
    bytes MEDIUMBLOB NOT NULL,
    width INT NOT NULL,
    height INT NOT NULL,
    added_by VARCHAR(120) NOT NULL,
    at DATETIME(6) NOT NULL,
    KEY incident_attachment_incident (incident_id, id),
    CONSTRAINT incident_attachment_incident_fk FOREIGN KEY (incident_id) REFERENCES incident (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
