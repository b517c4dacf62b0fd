CREATE TABLE IF NOT EXISTS team (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version INT NOT NULL,
    name VARCHAR(80) NOT NULL,
    UNIQUE KEY team_name (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS team_manager (
    team_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    PRIMARY KEY (user_id, team_id),
    KEY team_manager_team (team_id),
    CONSTRAINT team_manager_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
    CONSTRAINT team_manager_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A rep without a user is watched by the manager only; one user is at most one rep.
CREATE TABLE IF NOT EXISTS rep (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version INT NOT NULL,
    team_id BIGINT NOT NULL,
    user_id BIGINT NULL,
    name VARCHAR(120) NOT NULL,
    zone VARCHAR(60) NOT NULL,
    joined_at DATETIME(6) NOT NULL,
    UNIQUE KEY rep_user (user_id),
    KEY rep_team (team_id, name),
    CONSTRAINT rep_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
    CONSTRAINT rep_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
