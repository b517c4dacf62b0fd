package io.goodstanding.evidence;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Changes one item at a time, in the running transaction, for whoever sees the account and saw what it is now. */
@Component
class EvidenceShelf {

    private final TeamScope scope;
    private final EvidenceRows rows;
    private final ContactSeal contacts;
    private final EvidenceWords words;
    private final EvidenceTrail trail;
    private final CurrentUser user;
    private final Clock clock;

    EvidenceShelf(
            TeamScope scope,
            EvidenceRows rows,
            ContactSeal contacts,
            EvidenceWords words,
            EvidenceTrail trail,
            CurrentUser user,
            Clock clock) {
        this.scope = scope;
        this.rows = rows;
        this.contacts = contacts;
        this.words = words;
        this.trail = trail;
        this.user = user;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else changes it. */
    Held hold(long accountId, EvidenceItem item) {
        rows.lock(accountId);
        scope.require(accountId);
        EvidenceRow now = rows.find(accountId, item)
                .orElseGet(() -> new EvidenceRow(item, 0, "", Optional.empty(), Set.of(), clock.instant(), ""));
        return new Held(accountId, now);
    }

    /** An item that only this transaction changes. */
    final class Held {

        private final long accountId;
        private final EvidenceRow before;

        private Held(long accountId, EvidenceRow before) {
            this.accountId = accountId;
            this.before = before;
        }

        void keepSealed(Optional<byte[]> sealed, int seenVersion) {
            keep("", sealed, Set.of(), seenVersion);
        }

        void keep(String text, Set<IdProperty> properties, int seenVersion) {
            keep(text, Optional.empty(), properties, seenVersion);
        }

        /** Saving what is there already changes nothing. */
        private void keep(String text, Optional<byte[]> sealed, Set<IdProperty> properties, int seenVersion) {
            if (before.version() != seenVersion) {
                throw new EvidenceChangedMeanwhile(words.shown(accountId, before));
            }
            EvidenceRow after = new EvidenceRow(
                    before.item(),
                    before.version() + 1,
                    text,
                    sealed,
                    Set.copyOf(properties),
                    clock.instant(),
                    user.require().name());
            if (!isSame(before, after)) {
                rows.put(accountId, after);
                trail.changed(accountId, before, after);
            }
        }

        /** Contacts that cannot be read are not the same as none. */
        private boolean isSame(EvidenceRow one, EvidenceRow other) {
            return one.text().equals(other.text())
                    && one.properties().equals(other.properties())
                    && one.sealed().isPresent() == other.sealed().isPresent()
                    && contacts.open(accountId, one).equals(contacts.open(accountId, other));
        }
    }
}
