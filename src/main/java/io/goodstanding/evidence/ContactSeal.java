package io.goodstanding.evidence;

import io.goodstanding.seal.Seal;
import io.goodstanding.seal.Seals;
import io.goodstanding.shared.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals contacts for their account and item. Where no secret is set none are kept, and whoever tries is told what to set. */
@Component
class ContactSeal {

    /** Says what the seals are for; the number keeps room for another way. */
    private static final String PURPOSE = "good-standing/evidence/1/";

    private final Seals seals;

    ContactSeal(Seals seals) {
        this.seals = seals;
    }

    /**
     * Nothing of nothing: that needs no secret.
     *
     * @throws Refused if there is no secret
     */
    Optional<byte[]> seal(long accountId, ContactList contacts) {
        if (contacts.contacts().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(accountId, contacts.item())
                .orElseThrow(() -> Refused.because("evidence.refused.no-key"))
                .seal(contacts.text()));
    }

    /** Empty if there are none, or if they cannot be read with the secret of now. */
    Optional<ContactList> open(long accountId, EvidenceRow row) {
        return row.sealed()
                .flatMap(bytes -> of(accountId, row.item()).flatMap(seal -> seal.open(bytes)))
                .map(text -> ContactList.kept(row.item(), text));
    }

    /**
     * The same for whoever asked to read them.
     *
     * @throws Refused if there are some that cannot be read
     */
    String require(long accountId, EvidenceRow row) {
        Optional<ContactList> contacts = open(accountId, row);
        if (contacts.isEmpty() && row.sealed().isPresent()) {
            throw Refused.because(seals.areThere() ? "evidence.refused.unreadable" : "evidence.refused.no-key");
        }
        return contacts.map(ContactList::text).orElse("");
    }

    private Optional<Seal> of(long accountId, EvidenceItem item) {
        return seals.of(PURPOSE + item.name() + "/", accountId);
    }
}
