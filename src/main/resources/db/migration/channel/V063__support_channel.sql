-- What an admin changed about the ways to support; whatever has no row stands as it came with the product.
CREATE TABLE IF NOT EXISTS help_address (
    page VARCHAR(20) NOT NULL PRIMARY KEY,
    url VARCHAR(300) NOT NULL,
    checked_on DATE NULL,
    checked_by VARCHAR(120) NULL,
    version INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS channel_rule (
    channel VARCHAR(20) NOT NULL PRIMARY KEY,
    from_days INT NOT NULL,
    to_days INT NOT NULL,
    follow_up_days INT NOT NULL,
    reason VARCHAR(300) NOT NULL,
    changed_by VARCHAR(120) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
