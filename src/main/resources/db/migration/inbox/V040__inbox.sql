-- What somebody was told. event_key names the event: the same one is never told twice to the same person.
-- subject names the work that a notice asks for ("incident:12"), so that it is done for everybody at once.
-- phrases holds the sentence and the words of the way that leads to the work, in no language.
CREATE TABLE IF NOT EXISTS inbox_notice (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    user_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    event_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phrases TEXT NOT NULL,
    path VARCHAR(200) NOT NULL,
    account_id BIGINT NULL,
    actor_name VARCHAR(120) NULL,
    at DATETIME(6) NOT NULL,
    read_at DATETIME(6) NULL,
    snoozed_until DATETIME(6) NULL,
    done_at DATETIME(6) NULL,
    UNIQUE KEY inbox_notice_once (user_id, event_key),
    KEY inbox_notice_newest (user_id, id),
    KEY inbox_notice_subject (subject, kind),
    KEY inbox_notice_snoozed (snoozed_until),
    KEY inbox_notice_age (at),
    CONSTRAINT inbox_notice_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Kinds that somebody does not want to be counted.
CREATE TABLE IF NOT EXISTS inbox_mute (
    user_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    PRIMARY KEY (user_id, kind),
    CONSTRAINT inbox_mute_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
