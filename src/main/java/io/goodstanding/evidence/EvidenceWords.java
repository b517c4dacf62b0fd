package io.goodstanding.evidence;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a row says: as it may be shown, and as it is. */
@Component
class EvidenceWords {

    private final ContactSeal contacts;

    EvidenceWords(ContactSeal contacts) {
        this.contacts = contacts;
    }

    EvidenceValue shown(long accountId, EvidenceRow row) {
        return new EvidenceValue(
                row.item(),
                row.item().isContact()
                        ? contacts.open(accountId, row).map(ContactList::masked).orElse("")
                        : plain(accountId, row),
                row.sealed().isPresent(),
                row.version(),
                Optional.of(row.changedAt()),
                Optional.of(row.changedBy()));
    }

    /** Empty if there is nothing, if contacts cannot be read, and for a document that LinkedIn would not take. */
    String plain(long accountId, EvidenceRow row) {
        if (row.item().isContact()) {
            return contacts.open(accountId, row).map(ContactList::text).orElse("");
        }
        return row.item() == EvidenceItem.ID_READY && !row.idAtHand().isReady() ? "" : row.text();
    }
}
