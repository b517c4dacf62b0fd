-- What admins made of the templates of letters. Rows are only ever added: what is shipped is version 1 and stands in no
-- table, going back adds the old text once more. The author's name stays readable when the person has left.
CREATE TABLE IF NOT EXISTS letter_version (
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    id BIGINT NOT NULL AUTO_INCREMENT,
    subject VARCHAR(200) NOT NULL,
    body TEXT NOT NULL,
    reason VARCHAR(400) NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(120) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (purpose, version),
    UNIQUE KEY letter_version_id (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
