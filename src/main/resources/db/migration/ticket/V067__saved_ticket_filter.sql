-- What a person looks at in the list of cases again and again, under a name of their own.
CREATE TABLE IF NOT EXISTS ticket_filter (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    user_id BIGINT NOT NULL,
    name VARCHAR(60) NOT NULL,
    stages VARCHAR(80) NOT NULL,
    channel VARCHAR(20) NULL,
    team_id BIGINT NULL,
    words VARCHAR(120) NOT NULL DEFAULT '',
    UNIQUE KEY ticket_filter_name (user_id, name),
    CONSTRAINT ticket_filter_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
