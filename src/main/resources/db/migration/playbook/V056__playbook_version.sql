-- What admins made of playbooks. Rows are only ever added: what is shipped is version 1 and stands in no table, going
-- back adds the old text once more. The author's name stays readable when the person has left.
CREATE TABLE IF NOT EXISTS playbook_version (
    playbook_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    id BIGINT NOT NULL AUTO_INCREMENT,
    definition MEDIUMTEXT NOT NULL,
    reason VARCHAR(400) NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(120) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (playbook_key, version),
    UNIQUE KEY playbook_version_id (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Unsaved work of one admin on one playbook, as it stood when a field was last left.
CREATE TABLE IF NOT EXISTS playbook_draft (
    user_id BIGINT NOT NULL,
    playbook_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen_version INT NOT NULL,
    definition MEDIUMTEXT NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (user_id, playbook_key),
    CONSTRAINT playbook_draft_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
