-- Days on which nobody works: of everybody (team 0) or of one team.
CREATE TABLE IF NOT EXISTS holiday (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    team_key BIGINT NOT NULL DEFAULT 0,
    day DATE NOT NULL,
    name VARCHAR(80) NOT NULL,
    UNIQUE KEY holiday_day (team_key, day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
