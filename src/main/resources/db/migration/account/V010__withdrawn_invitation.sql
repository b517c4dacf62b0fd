-- Invitations that the rep withdrew by hand and ticked. The person is a hash keyed by the account, as in
-- archived_invitation. known_to is the date of the newest archive at that time: it and older ones counted the invitation
-- as pending, and their estimate is lowered when it is read; newer ones leave it out from the start.
CREATE TABLE IF NOT EXISTS withdrawn_invitation (
    account_id BIGINT NOT NULL,
    invitee_hash BINARY(16) NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6) NOT NULL,
    known_to DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, invitee_hash, sent_at),
    CONSTRAINT withdrawn_invitation_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
