-- Who stands in for an absent manager. Days are days in that manager's zone, both included; begins_at and ends_at are
-- the instants that follow from them. Ended early, ends_at comes before the end of last_day.
CREATE TABLE IF NOT EXISTS stand_in (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    absent_id BIGINT NOT NULL,
    stand_in_id BIGINT NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    zone VARCHAR(60) NOT NULL,
    begins_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    KEY stand_in_of (stand_in_id, ends_at),
    KEY stand_in_for (absent_id, ends_at),
    CONSTRAINT stand_in_absent_fk FOREIGN KEY (absent_id) REFERENCES app_user (id),
    CONSTRAINT stand_in_stand_in_fk FOREIGN KEY (stand_in_id) REFERENCES app_user (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
