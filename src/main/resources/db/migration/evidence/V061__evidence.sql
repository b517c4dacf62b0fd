-- What LinkedIn's support asks for, once per account. Addresses and numbers are sealed with a key that is not in this
-- database; of an identity document there is only its kind in words and what was ticked. What was emptied keeps its row,
-- so that nobody overwrites it unseen.
CREATE TABLE IF NOT EXISTS evidence (
    account_id BIGINT NOT NULL,
    item VARCHAR(20) NOT NULL,
    version INT NOT NULL,
    text VARCHAR(2000) NOT NULL,
    sealed_text VARBINARY(16000) NULL,
    id_properties VARCHAR(120) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(120) NOT NULL,
    PRIMARY KEY (account_id, item),
    CONSTRAINT evidence_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
