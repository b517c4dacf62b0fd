-- deactivated_at: since when somebody may not sign in; the history of the person stays.
-- sign_in_stamp: a session counts while it holds this number. A new password, role or a deactivation raises it.
-- last_sign_in_at: the last time that a session was started.
ALTER TABLE app_user
    ADD COLUMN IF NOT EXISTS deactivated_at DATETIME(6) NULL,
    ADD COLUMN IF NOT EXISTS sign_in_stamp INT NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS last_sign_in_at DATETIME(6) NULL;
