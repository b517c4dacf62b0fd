package io.goodstanding.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.seal.Seal;
import io.goodstanding.seal.Seals;
import io.goodstanding.shared.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On a server with a database of its own and no secret set. */
class ContactSealTest {

    private final ContactSeal seal = new ContactSeal(new NoSecret());

    @Test
    void without_a_secret_contacts_are_refused_and_it_says_what_to_set() {
        assertThatThrownBy(() -> seal.seal(1, list("ana@example.com")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("evidence.refused.no-key"));
    }

    @Test
    void what_was_kept_before_stays_and_can_be_taken_away_but_not_read() {
        EvidenceRow kept = new EvidenceRow(
                EvidenceItem.EMAILS, 1, "", Optional.of(new byte[40]), Set.of(), Instant.EPOCH, "Rita Rep");

        assertThat(seal.open(1, kept)).isEmpty();
        assertThatThrownBy(() -> seal.require(1, kept)).isInstanceOf(Refused.class);
        assertThat(seal.seal(1, list())).isEmpty();
    }

    private static ContactList list(String... contacts) {
        return new ContactList(EvidenceItem.EMAILS, List.of(contacts));
    }

    private static final class NoSecret implements Seals {

        @Override
        public Optional<Seal> of(String purpose, long accountId) {
            return Optional.empty();
        }

        @Override
        public boolean areThere() {
            return false;
        }
    }
}
