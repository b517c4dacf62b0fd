-- One people list that was brought in. It stays when it is undone, so that the list can tell what it was.
CREATE TABLE IF NOT EXISTS people_import (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    imported_at DATETIME(6) NOT NULL,
    imported_by VARCHAR(120) NOT NULL,
    imported_by_id BIGINT NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    added INT NOT NULL,
    undone_at DATETIME(6) NULL,
    undone_by VARCHAR(120) NULL,
    KEY people_import_by (imported_by_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whom it added. No foreign key to the person: undoing takes the person away. No link and no secret is kept here.
CREATE TABLE IF NOT EXISTS people_import_person (
    import_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    PRIMARY KEY (import_id, user_id),
    CONSTRAINT people_import_person_import FOREIGN KEY (import_id) REFERENCES people_import (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
