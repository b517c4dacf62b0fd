-- Own sets of numbers for several limits at once. The shipped ones are in the code.
CREATE TABLE IF NOT EXISTS limit_preset (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    author VARCHAR(120) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY limit_preset_name (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS limit_preset_number (
    preset_id BIGINT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    soft INT NOT NULL,
    hard INT NOT NULL,
    PRIMARY KEY (preset_id, kind),
    CONSTRAINT limit_preset_number_preset FOREIGN KEY (preset_id) REFERENCES limit_preset (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Which change came from which preset: one whose numbers count somewhere is in use.
CREATE TABLE IF NOT EXISTS limit_entry_preset (
    entry_id BIGINT NOT NULL PRIMARY KEY,
    preset_id BIGINT NOT NULL,
    CONSTRAINT limit_entry_preset_entry FOREIGN KEY (entry_id) REFERENCES limit_entry (id) ON DELETE CASCADE,
    CONSTRAINT limit_entry_preset_preset FOREIGN KEY (preset_id) REFERENCES limit_preset (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
