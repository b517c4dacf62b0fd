package io.goodstanding.team;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Person;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.StandIn.Who;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does an absent manager's work for some days. A stand-in sees the teams that the absent manager looks after, now
 * and not when it was agreed, and nothing that the absent one sees as somebody else's stand-in: there is no chain.
 *
 * <p>Managers and admins can stand in, reps cannot: a rep would see colleagues' restrictions and letters, which reps are
 * promised that only managers and admins see, and a peer is the one before whom an honest report costs most.
 */
@Service
public class StandIns {

    /** The name of the field at which a refusal of the person stands. */
    public static final String STAND_IN = "standIn";

    private final StandInBook book;
    private final StandInEnds ends;
    private final PersonRecords people;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Bell bell;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StandIns(
            StandInBook book,
            StandInEnds ends,
            PersonRecords people,
            CurrentUser user,
            JdbcClient jdbc,
            Audit audit,
            Bell bell,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.ends = ends;
        this.people = people;
        this.user = user;
        this.jdbc = jdbc;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
        this.events = events;
    }

    /** Who can stand in for a manager, by name. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<Who> candidates(long absentId) {
        requireOwnOrAdmin(absentId);
        return people.all().stream()
                .filter(person -> person.id() != absentId && canStandIn(person))
                .map(person -> new Who(person.id(), person.name()))
                .toList();
    }

    /** Absences and stand-ins of a manager or an admin that run or are still to come. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<StandIn> of(long userId) {
        requireOwnOrAdmin(userId);
        return book.of(userId);
    }

    /** For whom the user stands in now. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<StandIn> running() {
        SignedInUser signedIn = user.require();
        return book.of(signedIn.id()).stream()
                .filter(one -> one.begun() && one.standIn().id() == signedIn.id())
                .toList();
    }

    /**
     * What naming somebody would mean.
     *
     * @throws Refused at the field that is wrong
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMIN')")
    @Transactional(readOnly = true)
    public StandInPreview preview(long absentId, long standInId, LocalDate first, LocalDate last) {
        StandInPlan plan = planned(absentId, standInId, first, last);
        List<StandInPreview.Seen> teams = jdbc.sql("""
            SELECT t.id, t.name, COUNT(r.id) AS reps
            FROM team_manager m JOIN team t ON t.id = m.team_id
            LEFT JOIN rep r ON r.team_id = t.id AND r.left_at IS NULL
            WHERE m.user_id = ? GROUP BY t.id, t.name ORDER BY t.name\
            """)
                .param(absentId)
                .query((row, n) -> new StandInPreview.Seen(
                        new TeamName(row.getLong("id"), row.getString("name")), row.getInt("reps")))
                .list();
        return new StandInPreview(
                plan.standIn().name(),
                plan.days(),
                teams,
                book.of(absentId).stream()
                        .filter(one -> one.standIn().id() == absentId && plan.overlaps(one))
                        .toList());
    }

    /**
     * Names a stand-in for somebody else's days off, or the own.
     *
     * @param first in the absent manager's zone, as {@code last}; both belong to it
     * @throws Refused at the field that is wrong
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMIN')")
    @RetryingTransaction
    public void name(long absentId, long standInId, LocalDate first, LocalDate last) {
        book.lock(absentId, standInId);
        StandInPlan plan = planned(absentId, standInId, first, last);
        Absence days = plan.days();
        book.add(absentId, standInId, days);
        events.publishEvent(new StandInNamed(
                standInId, plan.standIn().name(), absentId, plan.absent().name(), first, last));
        bell.ringAfterCommit(Topic.TEAMS);
        audit.record(
                "stand-in-named",
                "person",
                absentId,
                OptionalLong.empty(),
                Map.of(),
                Map.of(
                        "standIn",
                        standInId,
                        "first",
                        first.toString(),
                        "last",
                        last.toString(),
                        "zone",
                        days.zone().getId()));
    }

    /**
     * Ends one before its time; by the absent manager, by the stand-in or by an admin.
     *
     * @throws Refused if it is over already
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMIN')")
    @RetryingTransaction
    public void end(long id) {
        StandIn one = book.find(id).orElseThrow(() -> Refused.because("stand-in.refused.over"));
        if (user.require().id() != one.standIn().id()) {
            requireOwnOrAdmin(one.absent().id());
        }
        ends.end(one);
    }

    private StandInPlan planned(long absentId, long standInId, LocalDate first, LocalDate last) {
        requireOwnOrAdmin(absentId);
        Person absent = person(absentId);
        Person standIn = person(standInId);
        if (!absent.active() || absent.role() != Role.MANAGER) {
            throw Refused.because("stand-in.refused.no-manager", absent.name());
        }
        if (absentId == standInId) {
            throw Refused.at(STAND_IN, Phrase.of("stand-in.refused.oneself", absent.name()));
        }
        if (!canStandIn(standIn)) {
            throw Refused.at(STAND_IN, Phrase.of("stand-in.refused.cannot", standIn.name()));
        }
        StandInPlan plan = new StandInPlan(absent, standIn, new Absence(first, last, absent.zone()));
        plan.days().check(clock.instant());
        plan.checkAgainst(book.of(absentId), book.of(standInId));
        return plan;
    }

    private static boolean canStandIn(Person person) {
        return person.active() && person.role() != Role.REP;
    }

    private Person person(long id) {
        return people.find(id).orElseThrow(() -> new AccessDeniedException("Nobody in sight"));
    }

    private void requireOwnOrAdmin(long userId) {
        SignedInUser signedIn = user.require();
        if (signedIn.role() != Role.ADMIN && signedIn.id() != userId) {
            throw new AccessDeniedException("Only an admin may do this for somebody else");
        }
    }
}
