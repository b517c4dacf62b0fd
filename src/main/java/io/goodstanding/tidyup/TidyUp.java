package io.goodstanding.tidyup;

import io.goodstanding.account.AccountChanged;
import io.goodstanding.account.AccountRecords;
import io.goodstanding.account.Withdrawals;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitRecords;
import io.goodstanding.limit.LimitSubject;
import io.goodstanding.limit.Limits;
import io.goodstanding.seal.Seal;
import io.goodstanding.seal.Seals;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rep's list of pending invitations by name, to withdraw them on LinkedIn by hand. Nobody else sees it: managers
 * and admins see counts, from the archive's figures.
 */
@Service
public class TidyUp {

    private final TidyUpRows rows;
    private final Withdrawals withdrawals;
    private final Seals seals;
    private final LimitRecords limits;
    private final AccountRecords accounts;
    private final TeamScope scope;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TidyUp(
            TidyUpRows rows,
            Withdrawals withdrawals,
            Seals seals,
            LimitRecords limits,
            AccountRecords accounts,
            TeamScope scope,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.withdrawals = withdrawals;
        this.seals = seals;
        this.limits = limits;
        this.accounts = accounts;
        this.scope = scope;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The own list. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public TidyUpList list(long repId) {
        RepName rep = scope.requireOwn(repId);
        Map<String, SealedName> newest = new LinkedHashMap<>();
        rows.of(repId, clock.instant()).forEach(name -> newest.put(name.invitee(), name));
        Optional<Seal> seal = seals.of(SealedName.PURPOSE, repId);
        List<TidyUpName> names = newest.values().stream()
                .sorted(Comparator.comparing(SealedName::sentAt).thenComparing(SealedName::invitee))
                .map(name -> new TidyUpName(
                        name.invitee(), name.sentAt(), seal.flatMap(opener -> opener.open(name.sealed()))))
                .toList();
        Limits counting = limits(rep);
        return new TidyUpList(names, seals.areThere(), coolDowns(rep, counting), counting);
    }

    /** How many lines the own list has, without opening any name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int size(long repId) {
        scope.requireOwn(repId);
        return (int) rows.of(repId, clock.instant()).stream()
                .map(SealedName::invitee)
                .distinct()
                .count();
    }

    private Limits limits(RepName rep) {
        LimitSubject subject = new LimitSubject(
                rep.id(), rep.teamId(), accounts.profile(rep.id()).plan());
        return limits.of(subject).at(clock.instant());
    }

    private List<TidyUpList.CoolDown> coolDowns(RepName rep, Limits counting) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), rep.zone());
        Map<LocalDate, Long> byDay = withdrawals.of(rep.id()).stream()
                .map(withdrawal -> reinviteFrom(withdrawal.at(), rep, counting))
                .filter(day -> day.isAfter(today))
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        return byDay.entrySet().stream()
                .map(day -> new TidyUpList.CoolDown(day.getKey(), day.getValue().intValue()))
                .toList();
    }

    private static LocalDate reinviteFrom(Instant withdrawnAt, RepName rep, Limits counting) {
        int days = counting.get(LimitKind.DAYS_BEFORE_REINVITING).hard();
        return LocalDate.ofInstant(withdrawnAt, rep.zone()).plusDays(days);
    }

    /**
     * The rep has withdrawn an invitation on LinkedIn: the name goes, and the invitation leaves the estimate of what is
     * pending. No limit gives anything back for it.
     *
     * @return what a slip is taken back with; empty if the line is gone already, and then nothing was changed
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public Optional<Ticked> withdrawn(long repId, String invitee) {
        rows.lock(repId);
        RepName rep = scope.requireOwn(repId);
        List<TidyUpRows.Row> kept = rows.held(repId, invitee);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant sentAt = kept.getLast().name().sentAt();
        rows.remove(repId, List.of(invitee));
        withdrawals.add(repId, invitee, sentAt, now);
        audit.record(
                "invitation-withdrawn",
                "account",
                repId,
                OptionalLong.of(repId),
                Map.of(),
                Map.of("sentAt", sentAt.toString()));
        events.publishEvent(new AccountChanged(repId));
        return Optional.of(new Ticked(repId, reinviteFrom(now, rep, limits(rep)), kept));
    }

    /**
     * Takes a tick back, as long as the page that made it is open. The name comes back only under an archive that still
     * stands: one that was taken back meanwhile has taken its names along.
     *
     * @return whether the name is on the list again; the tick is taken back either way
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public boolean takeBack(Ticked ticked) {
        rows.lock(ticked.repId());
        scope.requireOwn(ticked.repId());
        Set<Long> standing = rows.imports(ticked.repId());
        List<TidyUpRows.Row> told = ticked.rows().stream()
                .filter(row -> standing.contains(row.importId()))
                .toList();
        SealedName name = ticked.rows().getLast().name();
        withdrawals.remove(ticked.repId(), name.invitee(), name.sentAt());
        rows.add(ticked.repId(), told);
        audit.record(
                "invitation-withdrawn-undone",
                "account",
                ticked.repId(),
                OptionalLong.of(ticked.repId()),
                Map.of("sentAt", name.sentAt().toString()),
                Map.of());
        events.publishEvent(new AccountChanged(ticked.repId()));
        return !told.isEmpty();
    }
}
