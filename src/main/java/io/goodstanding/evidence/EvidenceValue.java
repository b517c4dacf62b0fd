package io.goodstanding.evidence;

import io.goodstanding.account.AccountProfile;
import io.goodstanding.shared.ProfileUrl;
import java.time.Instant;
import java.util.Optional;

/**
 * One piece of evidence as it may be shown.
 *
 * @param shown empty if there is nothing; of contacts every one masked on a line of its own
 * @param masked whether it is more than what is shown
 * @param version changes with every edit; whoever edits says which one was looked at, 0 before the first
 * @param changedAt empty where it is not kept here, or nobody ever said anything
 */
public record EvidenceValue(
        EvidenceItem item,
        String shown,
        boolean masked,
        int version,
        Optional<Instant> changedAt,
        Optional<String> changedBy) {

    static EvidenceValue missing(EvidenceItem item) {
        return new EvidenceValue(item, "", false, 0, Optional.empty(), Optional.empty());
    }

    static EvidenceValue of(AccountProfile profile) {
        return new EvidenceValue(
                EvidenceItem.PROFILE_URL,
                profile.profile().map(ProfileUrl::display).orElse(""),
                false,
                profile.version(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isThere() {
        return !shown.isEmpty();
    }

    /** How many addresses or numbers; of anything else how many lines. */
    public int count() {
        return (int) shown.lines().count();
    }
}
