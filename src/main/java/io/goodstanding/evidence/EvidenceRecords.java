package io.goodstanding.evidence;

import io.goodstanding.account.AccountRecords;
import io.goodstanding.shared.ProfileUrl;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The evidence of an account as it is, contacts in the clear, whoever asks: for services that have checked the scope and
 * write a letter from it. Never called by a screen.
 */
@Component
public class EvidenceRecords {

    private final EvidenceRows rows;
    private final EvidenceWords words;
    private final AccountRecords accounts;

    EvidenceRecords(EvidenceRows rows, EvidenceWords words, AccountRecords accounts) {
        this.rows = rows;
        this.words = words;
        this.accounts = accounts;
    }

    /** What there is to say, without what is missing; of contacts one on each line, of an ID its kind. */
    public Map<EvidenceItem, String> plain(long accountId) {
        Map<EvidenceItem, String> plain = new EnumMap<>(EvidenceItem.class);
        accounts.profile(accountId)
                .profile()
                .map(ProfileUrl::display)
                .ifPresent(url -> plain.put(EvidenceItem.PROFILE_URL, url));
        rows.of(accountId).values().forEach(row -> plain.put(row.item(), words.plain(accountId, row)));
        plain.values().removeIf(String::isEmpty);
        return plain;
    }

    /** When each was changed last, emptied or not; without the profile and what nobody ever said. */
    public Map<EvidenceItem, Instant> changedAt(long accountId) {
        Map<EvidenceItem, Instant> changes = new EnumMap<>(EvidenceItem.class);
        rows.of(accountId).values().forEach(row -> changes.put(row.item(), row.changedAt()));
        return changes;
    }
}
