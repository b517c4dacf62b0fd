-- How files of one kind are read: known by a hash of the names of their columns. columns_used has a line per column, its
-- name and what it is taken for divided by a tab.
CREATE TABLE IF NOT EXISTS sheet_source (
    signature CHAR(64) NOT NULL PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    columns_used MEDIUMTEXT NOT NULL,
    date_order VARCHAR(12) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(120) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
