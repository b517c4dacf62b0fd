-- Since when a rep has left. Such a rep stands in nobody's sight; the history stays, and comes back with the rep.
ALTER TABLE rep
    ADD COLUMN IF NOT EXISTS left_at DATETIME(6) NULL;
