-- Who was added by mistake and is taken back may have been told something already: that goes with the person.
ALTER TABLE inbox_notice
    DROP FOREIGN KEY IF EXISTS inbox_notice_user,
    ADD CONSTRAINT inbox_notice_reader FOREIGN KEY IF NOT EXISTS (user_id) REFERENCES app_user (id) ON DELETE CASCADE;

ALTER TABLE inbox_mute
    DROP FOREIGN KEY IF EXISTS inbox_mute_user,
    ADD CONSTRAINT inbox_mute_reader FOREIGN KEY IF NOT EXISTS (user_id) REFERENCES app_user (id) ON DELETE CASCADE;
