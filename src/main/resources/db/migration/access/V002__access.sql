CREATE TABLE IF NOT EXISTS app_user (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version INT NOT NULL,
    email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(120) NOT NULL,
    role VARCHAR(10) NOT NULL,
    zone VARCHAR(60) NOT NULL,
    password_hash VARCHAR(200) NULL,
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY app_user_email (email)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A link works once; only a hash of its secret part is kept. A newer link of the same person replaces the older one.
CREATE TABLE IF NOT EXISTS one_time_link (
    user_id BIGINT NOT NULL PRIMARY KEY,
    token_hash BINARY(32) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    UNIQUE KEY one_time_link_token (token_hash),
    CONSTRAINT one_time_link_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
