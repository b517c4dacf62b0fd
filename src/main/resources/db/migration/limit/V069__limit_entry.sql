-- Every change of a limit. What has no row counts as it came with the product; rows are only added, so that any past day
-- can be told. The place numbers the changes of one track: two admins who change the same limit compete for it.
CREATE TABLE IF NOT EXISTS limit_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    scope VARCHAR(32) NOT NULL,
    team_id BIGINT NULL,
    rep_id BIGINT NULL,
    kind VARCHAR(40) NOT NULL,
    nature VARCHAR(4) NOT NULL,
    place INT NOT NULL,
    soft INT NULL,
    hard INT NULL,
    source VARCHAR(16) NOT NULL,
    last_checked DATE NOT NULL,
    counts_from DATETIME(6) NOT NULL,
    author VARCHAR(120) NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    UNIQUE KEY limit_entry_place (scope, kind, nature, place),
    CONSTRAINT limit_entry_team FOREIGN KEY (team_id) REFERENCES team (id) ON DELETE CASCADE,
    CONSTRAINT limit_entry_rep FOREIGN KEY (rep_id) REFERENCES rep (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row, counted up by every change: whoever changes limits waits here for the other, and whatever was worked out by an
-- earlier state is known to be old.
CREATE TABLE IF NOT EXISTS limit_revision (
    only_row TINYINT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);

INSERT IGNORE INTO limit_revision (only_row, revision) VALUES (1, 0);
