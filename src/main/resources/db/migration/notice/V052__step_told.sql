-- The step of each run that was told of last: it is told once, however often the run is looked at.
CREATE TABLE IF NOT EXISTS step_told (
    run_id BIGINT NOT NULL PRIMARY KEY,
    step VARCHAR(60) NOT NULL,
    CONSTRAINT step_told_run FOREIGN KEY (run_id) REFERENCES playbook_run (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
