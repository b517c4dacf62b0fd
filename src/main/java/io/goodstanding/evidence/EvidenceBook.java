package io.goodstanding.evidence;

import io.goodstanding.account.Accounts;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.team.TeamScope;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What support asks for about an account; whoever sees the account sees and changes it. */
@Service
public class EvidenceBook {

    /** Fields, for refusals. */
    public static final String TEXT = "text";

    public static final String KIND = "kind";

    /** Addresses or numbers on one account. */
    public static final int MOST_CONTACTS = ContactList.MOST;

    private final TeamScope scope;
    private final Accounts accounts;
    private final EvidenceRows rows;
    private final ContactSeal contacts;
    private final EvidenceWords words;
    private final EvidenceTrail trail;
    private final EvidenceShelf shelf;

    EvidenceBook(
            TeamScope scope,
            Accounts accounts,
            EvidenceRows rows,
            ContactSeal contacts,
            EvidenceWords words,
            EvidenceTrail trail,
            EvidenceShelf shelf) {
        this.scope = scope;
        this.accounts = accounts;
        this.rows = rows;
        this.contacts = contacts;
        this.words = words;
        this.trail = trail;
        this.shelf = shelf;
    }

    /** Everything but the error text; what is missing has its place too. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<EvidenceItem, EvidenceValue> of(long accountId) {
        scope.require(accountId);
        Map<EvidenceItem, EvidenceValue> values = new EnumMap<>(EvidenceItem.class);
        for (EvidenceItem item : EvidenceItem.values()) {
            values.put(item, EvidenceValue.missing(item));
        }
        values.remove(EvidenceItem.ERROR_TEXT);
        values.put(EvidenceItem.PROFILE_URL, EvidenceValue.of(accounts.profile(accountId)));
        rows.of(accountId).forEach((item, row) -> values.put(item, words.shown(accountId, row)));
        return values;
    }

    /** What was ticked about the identity document, ready or not. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public IdAtHand id(long accountId) {
        scope.require(accountId);
        return rows.find(accountId, EvidenceItem.ID_READY)
                .map(EvidenceRow::idAtHand)
                .orElse(IdAtHand.NONE);
    }

    /**
     * Contacts in the clear, one on each line; the trail says that they were looked at.
     *
     * @throws Refused if they cannot be read with the secret of now
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public String reveal(long accountId, EvidenceItem item) {
        scope.require(accountId);
        require(item.isContact(), item);
        String plain = rows.find(accountId, item)
                .map(row -> contacts.require(accountId, row))
                .orElse("");
        if (!plain.isEmpty()) {
            trail.revealed(accountId, item);
        }
        return plain;
    }

    /**
     * Says an item anew; an empty text takes it away.
     *
     * @param seenVersion of the value that was looked at
     * @throws EvidenceChangedMeanwhile if somebody else was faster
     * @throws Refused at {@link #TEXT} if it cannot be kept, and for contacts if there is no secret to seal them with
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void change(long accountId, EvidenceItem item, String text, int seenVersion) {
        require(item.isContact() || item.isText(), item);
        EvidenceShelf.Held held = shelf.hold(accountId, item);
        if (item.isContact()) {
            held.keepSealed(contacts.seal(accountId, ContactList.read(item, TEXT, text)), seenVersion);
        } else {
            held.keep(TextRule.NOTE.require(TEXT, text), Set.of(), seenVersion);
        }
    }

    /**
     * Says which identity document the rep holds and what it is like; no kind and no property says that there is none. It
     * is ready only if every property holds.
     *
     * @param kind in words, without any number
     * @throws EvidenceChangedMeanwhile if somebody else was faster
     * @throws Refused at {@link #KIND} if it cannot be kept
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void confirmId(long accountId, String kind, Set<IdProperty> properties, int seenVersion) {
        EvidenceShelf.Held held = shelf.hold(accountId, EvidenceItem.ID_READY);
        String kept = IdKind.require(KIND, kind);
        if (kept.isEmpty() && !properties.isEmpty()) {
            throw Refused.at(KIND, Phrase.of("evidence.refused.id-kind"));
        }
        held.keep(kept, properties, seenVersion);
    }

    private static void require(boolean fits, EvidenceItem item) {
        if (!fits) {
            throw new IllegalArgumentException(item + " is not kept here");
        }
    }
}
