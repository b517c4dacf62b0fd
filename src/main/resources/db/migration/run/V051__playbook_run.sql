-- A run keeps its playbook as it was, what was known, and its moves. The columns from step_key on follow from these
-- and are written with every move, so that lists need no replay.
-- open_key is filled while a run is open: one per incident, and one per account and playbook that is none.
CREATE TABLE IF NOT EXISTS playbook_run (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    incident_id BIGINT NULL,
    parent_id BIGINT NULL,
    purpose VARCHAR(12) NOT NULL,
    playbook_key VARCHAR(40) NOT NULL,
    playbook_name VARCHAR(80) NOT NULL,
    playbook_version INT NOT NULL,
    definition MEDIUMTEXT NOT NULL,
    facts VARCHAR(1000) NOT NULL,
    lift_expected DATETIME(6) NULL,
    zone VARCHAR(60) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    started_by VARCHAR(120) NOT NULL,
    owner_id BIGINT NULL,
    seen_at DATETIME(6) NOT NULL,
    step_key VARCHAR(40) NULL,
    step_title VARCHAR(120) NULL,
    step_type VARCHAR(20) NULL,
    step_owner VARCHAR(8) NULL,
    step_status VARCHAR(14) NULL,
    step_attempt INT NOT NULL DEFAULT 0,
    step_number INT NOT NULL DEFAULT 0,
    step_count INT NOT NULL DEFAULT 0,
    steps_done INT NOT NULL DEFAULT 0,
    turn_at DATETIME(6) NULL,
    due_at DATETIME(6) NULL,
    opens_at DATETIME(6) NULL,
    late_told BOOLEAN NOT NULL DEFAULT FALSE,
    closed_at DATETIME(6) NULL,
    open_key VARCHAR(90) GENERATED ALWAYS AS (IF(closed_at IS NULL,
        IF(purpose = 'RECOVERY', CONCAT('incident:', incident_id), CONCAT('account:', account_id, ':', playbook_key)),
        NULL)) STORED,
    UNIQUE KEY playbook_run_one_open (open_key),
    KEY playbook_run_account (account_id, started_at),
    KEY playbook_run_incident (incident_id, id),
    KEY playbook_run_opens (opens_at),
    KEY playbook_run_due (due_at),
    CONSTRAINT playbook_run_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT playbook_run_incident_fk FOREIGN KEY (incident_id) REFERENCES incident (id),
    CONSTRAINT playbook_run_parent_fk FOREIGN KEY (parent_id) REFERENCES playbook_run (id),
    CONSTRAINT playbook_run_owner_fk FOREIGN KEY (owner_id) REFERENCES app_user (id) ON DELETE SET NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was done, in order. Nothing is deleted: a move that was taken back says so.
CREATE TABLE IF NOT EXISTS run_move (
    run_id BIGINT NOT NULL,
    seq INT NOT NULL,
    kind VARCHAR(16) NOT NULL,
    step VARCHAR(40) NOT NULL,
    attempt INT NOT NULL,
    value VARCHAR(60) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    at DATETIME(6) NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    taken_back_at DATETIME(6) NULL,
    taken_back_by VARCHAR(120) NULL,
    PRIMARY KEY (run_id, seq),
    CONSTRAINT run_move_run FOREIGN KEY (run_id) REFERENCES playbook_run (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What somebody has noted and ticked in the step that is open, before it is done.
CREATE TABLE IF NOT EXISTS run_sketch (
    run_id BIGINT NOT NULL PRIMARY KEY,
    step VARCHAR(40) NOT NULL,
    attempt INT NOT NULL,
    answer VARCHAR(40) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    ticked VARCHAR(60) NOT NULL,
    at DATETIME(6) NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    CONSTRAINT run_sketch_run FOREIGN KEY (run_id) REFERENCES playbook_run (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Which node runs a sweep now.
CREATE TABLE IF NOT EXISTS shedlock (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    lock_until TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    locked_at TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    locked_by VARCHAR(255) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
