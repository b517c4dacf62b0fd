-- How a rep's own files of one kind are read, for that rep alone: sheet_source is for everybody and set up by managers.
CREATE TABLE IF NOT EXISTS own_sheet_source (
    user_id BIGINT NOT NULL,
    signature CHAR(64) NOT NULL,
    name VARCHAR(80) NOT NULL,
    columns_used MEDIUMTEXT NOT NULL,
    date_order VARCHAR(12) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(120) NOT NULL,
    PRIMARY KEY (user_id, signature),
    CONSTRAINT own_sheet_source_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
