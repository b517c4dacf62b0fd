-- An incident that turned out to be another one told twice: it stays, but nothing is derived from it any more.
ALTER TABLE incident
    ADD COLUMN IF NOT EXISTS merged_into BIGINT NULL;

ALTER TABLE incident
    ADD CONSTRAINT incident_merged_into FOREIGN KEY IF NOT EXISTS (merged_into) REFERENCES incident (id);

-- Nor does it count as open.
ALTER TABLE incident
    MODIFY COLUMN open_kind VARCHAR(30)
        GENERATED ALWAYS AS (IF(lifted_at IS NULL AND merged_into IS NULL, kind, NULL)) STORED;
