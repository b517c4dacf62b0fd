package io.goodstanding.tidyup;

import io.goodstanding.account.Withdrawal;
import io.goodstanding.account.Withdrawals;
import io.goodstanding.seal.Seals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes the names of pending invitees from an archive that is being brought in. For the import, which has checked whose
 * archive it is, inside its transaction.
 */
@Component
public class PendingNames {

    /** After this long a name is gone, ticked or not; a newer archive brings it anew while it is pending. */
    static final Duration KEPT = Duration.ofDays(90);

    private final TidyUpRows rows;
    private final Withdrawals withdrawals;
    private final Seals seals;
    private final Clock clock;

    PendingNames(TidyUpRows rows, Withdrawals withdrawals, Seals seals, Clock clock) {
        this.rows = rows;
        this.withdrawals = withdrawals;
        this.seals = seals;
        this.clock = clock;
    }

    /** Seals the names while the archive is read, so that none of them waits in a session; none without a secret. */
    public List<SealedName> seal(long accountId, Collection<PendingName> names) {
        return seals.of(SealedName.PURPOSE, accountId)
                .map(seal -> names.stream()
                        .map(name ->
                                new SealedName(name.invitee(), name.alias(), name.sentAt(), seal.seal(name.name())))
                        .toList())
                .orElse(List.of());
    }

    /** Whether one of these is neither on the list nor withdrawn. */
    public boolean isNews(long accountId, Collection<SealedName> names) {
        Set<String> known = rows.of(accountId, clock.instant()).stream()
                .map(SealedName::invitee)
                .collect(Collectors.toSet());
        return withoutWithdrawn(accountId, names).stream().anyMatch(name -> !known.contains(name.invitee()));
    }

    /** Makes these the list: who is not among them any more is gone, also from earlier imports. */
    public void keep(long accountId, long importId, Collection<SealedName> names) {
        Instant now = clock.instant();
        List<SealedName> pending = withoutWithdrawn(accountId, names);
        Set<String> stay = pending.stream().map(SealedName::invitee).collect(Collectors.toSet());
        Set<String> gone = rows.of(accountId, Instant.EPOCH).stream()
                .map(SealedName::invitee)
                .filter(invitee -> !stay.contains(invitee))
                .collect(Collectors.toSet());
        rows.remove(accountId, gone);
        Instant due = now.plus(KEPT);
        rows.add(
                accountId,
                pending.stream()
                        .map(name -> new TidyUpRows.Row(importId, name, due))
                        .toList());
    }

    /** Takes back what an import brought. */
    public void forget(long accountId, long importId) {
        rows.removeImport(accountId, importId);
    }

    private List<SealedName> withoutWithdrawn(long accountId, Collection<SealedName> names) {
        Set<List<Object>> withdrawn =
                withdrawals.of(accountId).stream().map(PendingNames::identity).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> Stream.of(name.invitee(), name.alias())
                        .noneMatch(hash -> withdrawn.contains(List.of(hash, name.sentAt()))))
                .toList();
    }

    private static List<Object> identity(Withdrawal withdrawal) {
        return List.of(withdrawal.invitee(), withdrawal.sentAt());
    }
}
