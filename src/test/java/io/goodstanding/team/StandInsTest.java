package io.goodstanding.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.Accounts;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.StandIn.Who;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.CountedStatements;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** While a manager is away somebody else sees the manager's teams, for just these days, and the trail says so. */
@ApplicationTest
class StandInsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final Instant DURING = Instant.parse("2026-12-02T10:00:00Z");

    private final StandIns standIns;
    private final StandInSweep sweep;
    private final TeamScope scope;
    private final PersonChanges changes;
    private final Places places;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Signal<Double> bell;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;
    private final Staff others;

    StandInsTest(
            @Autowired StandIns standIns,
            @Autowired StandInSweep sweep,
            @Autowired TeamScope scope,
            @Autowired PersonChanges changes,
            @Autowired Places places,
            @Autowired Accounts accounts,
            @Autowired AuditTrail trail,
            @Autowired Bell bell,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.standIns = standIns;
        this.sweep = sweep;
        this.scope = scope;
        this.changes = changes;
        this.places = places;
        this.accounts = accounts;
        this.trail = trail;
        this.bell = bell.revision(Topic.TEAMS);
        this.jdbc = jdbc;
        this.clock = clock;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        this.others = hiring.hire();
    }

    @Test
    void the_stand_in_sees_what_the_absent_manager_sees_on_those_days_and_no_longer() {
        name(staff.manager(), staff.otherManager(), MONDAY, FRIDAY);
        StandingIn why = new StandingIn(staff.manager().name(), FRIDAY);

        assertThat(seen(staff.otherManager()).standingIn()).isEmpty();
        at("2026-11-29T23:59:59.999999Z");
        assertThat(seen(staff.otherManager()).teamIds())
                .containsExactly(staff.otherTeam().id());
        at("2026-11-30T00:00:00Z");
        assertThat(seen(staff.otherManager()).teamIds())
                .containsExactlyInAnyOrder(staff.team().id(), staff.otherTeam().id());
        assertThat(seen(staff.otherManager()).standingIn())
                .isEqualTo(Map.of(staff.team().id(), why));
        assertThat(SignedIn.as(staff.otherManager(), () -> scope.require(staff.account()))
                        .id())
                .isEqualTo(staff.account());
        at("2026-12-04T23:59:59.999999Z");
        assertThat(seen(staff.otherManager()).standingIn()).hasSize(1);
        at("2026-12-05T00:00:00Z");
        assertThat(seen(staff.otherManager()).standingIn()).isEmpty();
        assertThatThrownBy(() -> SignedIn.as(staff.otherManager(), () -> scope.require(staff.account())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_scope_is_one_statement_still() {
        name(staff.manager(), staff.otherManager(), TODAY, FRIDAY);

        assertThat(CountedStatements.of(() ->
                        assertThat(seen(staff.otherManager()).standingIn()).hasSize(1)))
                .hasSize(1);
    }

    @Test
    void the_absent_manager_goes_on_seeing_the_own_teams_and_nothing_of_the_stand_ins() {
        name(staff.manager(), staff.otherManager(), TODAY, FRIDAY);

        assertThat(seen(staff.manager()).teamIds()).containsExactly(staff.team().id());
        assertThat(seen(staff.manager()).standingIn()).isEmpty();
    }

    @Test
    void a_stand_in_of_a_stand_in_sees_nothing_of_the_first_ones_teams() {
        name(staff.manager(), staff.otherManager(), TODAY, FRIDAY);
        name(staff.otherManager(), others.manager(), TODAY.plusDays(1), FRIDAY);
        clock.set(DURING);

        assertThat(seen(others.manager()).teamIds())
                .containsExactlyInAnyOrder(others.team().id(), staff.otherTeam().id());
    }

    @Test
    void a_team_that_the_absent_manager_gets_or_loses_meanwhile_counts_at_once() {
        name(staff.manager(), staff.otherManager(), TODAY, FRIDAY);
        jdbc.sql("UPDATE team_manager SET team_id = ? WHERE user_id = ?")
                .params(others.otherTeam().id(), staff.manager().id())
                .update();

        assertThat(seen(staff.otherManager()).standingIn())
                .containsOnlyKeys(others.otherTeam().id());
    }

    @Test
    void who_may_no_longer_manage_lends_nothing_and_sees_nothing() {
        name(staff.manager(), staff.otherManager(), TODAY, FRIDAY);
        SignedIn.as(staff.admin(), () -> changes.deactivate(staff.manager().id()));
        assertThat(seen(staff.otherManager()).standingIn()).isEmpty();

        name(others.manager(), others.otherManager(), TODAY, FRIDAY);
        SignedIn.as(
                staff.admin(), () -> changes.changeRole(others.otherManager().id(), Role.MANAGER, Role.REP));
        assertThat(seen(others.otherManager())).isEqualTo(Scope.NOTHING);
    }

    @Test
    void the_condition_for_a_query_follows_the_stand_in_too() {
        name(staff.manager(), staff.otherManager(), TODAY, FRIDAY);

        assertThat(jdbc.sql("SELECT id FROM rep WHERE "
                                + seen(staff.otherManager()).condition("id", "team_id"))
                        .query(Long.class)
                        .list())
                .containsExactlyInAnyOrder(
                        staff.account(), staff.colleagueName().id(), staff.otherAccount());
    }

    @Test
    void the_trail_names_the_absent_manager_where_the_actor_sees_the_account_only_through_the_stand_in() {
        name(staff.manager(), staff.otherManager(), TODAY, FRIDAY);

        describe(staff.otherManager(), staff.account());
        assertThat(lastOn(staff.account())).contains(staff.manager().name());
        describe(staff.otherManager(), staff.otherAccount());
        assertThat(lastOn(staff.otherAccount())).isEmpty();
        describe(staff.manager(), staff.colleagueName().id());
        assertThat(lastOn(staff.colleagueName().id())).isEmpty();
        describe(staff.admin(), staff.account());
        assertThat(lastOn(staff.account())).isEmpty();
    }

    @Test
    void an_admin_who_stands_in_may_all_as_before_and_the_trail_names_the_absent_manager() {
        name(staff.manager(), staff.admin(), TODAY, FRIDAY);

        assertThat(seen(staff.admin()).standingIn()).isEmpty();
        describe(staff.admin(), staff.account());
        assertThat(lastOn(staff.account())).contains(staff.manager().name());
        describe(staff.admin(), staff.otherAccount());
        assertThat(lastOn(staff.otherAccount())).isEmpty();
    }

    @Test
    void the_trail_names_for_whom_a_stand_in_makes_a_link() {
        name(staff.manager(), staff.otherManager(), TODAY, FRIDAY);

        SignedIn.as(staff.otherManager(), () -> places.link(staff.rep().id()));

        assertThat(trail.last(staff.account()).orElseThrow())
                .extracting(AuditTrail.Entry::action, AuditTrail.Entry::actingFor)
                .containsExactly("link-made", Optional.of(staff.manager().name()));
    }

    @Test
    void it_ends_with_whoever_can_no_longer_stand_in_and_the_days_are_free() {
        name(staff.manager(), staff.otherManager(), MONDAY, FRIDAY);
        SignedIn.as(staff.admin(), () -> changes.changeRole(staff.otherManager().id(), Role.MANAGER, Role.REP));
        SignedIn.as(staff.admin(), () -> changes.changeRole(staff.otherManager().id(), Role.REP, Role.MANAGER));
        name(staff.manager(), others.manager(), MONDAY, FRIDAY);

        clock.set(DURING);
        assertThat(seen(staff.otherManager()).standingIn()).isEmpty();
        assertThat(seen(others.manager()).standingIn())
                .containsOnlyKeys(staff.team().id());

        SignedIn.as(staff.admin(), () -> changes.deactivate(staff.manager().id()));
        SignedIn.as(staff.admin(), () -> changes.reactivate(staff.manager().id()));
        assertThat(seen(others.manager()).standingIn()).isEmpty();
    }

    @Test
    void it_can_be_ended_early_by_either_and_by_nobody_else() {
        name(staff.manager(), staff.otherManager(), TODAY, FRIDAY);
        long id = only(staff.manager()).id();

        assertThatThrownBy(() -> SignedIn.as(others.manager(), () -> standIns.end(id)))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.as(staff.otherManager(), () -> standIns.end(id));

        assertThat(seen(staff.otherManager()).standingIn()).isEmpty();
        assertThatThrownBy(() -> SignedIn.as(staff.manager(), () -> standIns.end(id)))
                .isInstanceOf(Refused.class)
                .hasMessage("stand-in.refused.over");
    }

    @Test
    void one_that_is_taken_back_before_it_begins_leaves_its_days_free() {
        name(staff.manager(), staff.otherManager(), MONDAY, FRIDAY);
        long id = only(staff.manager()).id();
        SignedIn.as(staff.manager(), () -> standIns.end(id));

        name(staff.manager(), others.manager(), MONDAY, FRIDAY);
        clock.set(DURING);
        assertThat(seen(staff.otherManager()).standingIn()).isEmpty();
        assertThat(seen(others.manager()).standingIn())
                .containsOnlyKeys(staff.team().id());
    }

    @Test
    void every_mistake_is_told_at_its_field() {
        name(staff.manager(), staff.otherManager(), MONDAY, FRIDAY);
        long admin = staff.admin().id();

        assertRefused(
                "stand-in.refused.oneself", StandIns.STAND_IN, staff.manager().id(), TODAY, TODAY);
        assertRefused("stand-in.refused.cannot", StandIns.STAND_IN, staff.rep().id(), TODAY, TODAY);
        assertRefused("stand-in.refused.order", Absence.LAST, admin, FRIDAY, MONDAY);
        assertRefused("stand-in.refused.past", Absence.FIRST, admin, TODAY.minusDays(1), TODAY);
        assertRefused(
                "stand-in.refused.far", Absence.FIRST, admin, LocalDate.of(9999, 12, 31), LocalDate.of(9999, 12, 31));
        assertRefused("stand-in.refused.long", Absence.LAST, admin, TODAY, TODAY.plusYears(1));
        assertRefused("stand-in.refused.overlap", Absence.FIRST, admin, FRIDAY, FRIDAY.plusDays(1));
        assertRefused("stand-in.refused.overlap", Absence.FIRST, admin, TODAY, MONDAY);
        name(staff.manager(), staff.admin(), FRIDAY.plusDays(1), FRIDAY.plusDays(1));
        name(others.manager(), others.otherManager(), TODAY, TODAY);
        assertRefused(
                "stand-in.refused.away", StandIns.STAND_IN, others.manager().id(), TODAY, TODAY);
    }

    @Test
    void nobody_can_stand_in_for_who_is_no_manager() {
        assertThatThrownBy(() -> name(staff.rep(), staff.manager(), TODAY, TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("stand-in.refused.no-manager");
    }

    @Test
    void what_it_means_is_shown_before_it_is_saved() {
        name(others.manager(), staff.manager(), MONDAY, MONDAY);
        StandInPreview preview = SignedIn.as(
                staff.manager(),
                () -> standIns.preview(
                        staff.manager().id(), staff.otherManager().id(), MONDAY, FRIDAY));

        assertThat(preview.standIn()).isEqualTo(staff.otherManager().name());
        assertThat(preview.teams()).containsExactly(new StandInPreview.Seen(staff.team(), 2));
        assertThat(preview.uncovered())
                .extracting(one -> one.absent().id())
                .containsExactly(others.manager().id());
    }

    @Test
    void managers_and_admins_can_be_named_and_nobody_who_may_not_sign_in() {
        SignedIn.as(
                staff.admin(), () -> changes.deactivate(others.otherManager().id()));

        assertThat(SignedIn.as(
                        staff.manager(),
                        () -> standIns.candidates(staff.manager().id())))
                .extracting(Who::id)
                .contains(staff.otherManager().id(), staff.admin().id())
                .doesNotContain(
                        staff.manager().id(),
                        staff.rep().id(),
                        others.otherManager().id());
    }

    @RepeatedTest(3)
    void of_two_who_name_a_stand_in_for_the_same_days_at_once_one_is_refused() {
        List<Optional<RuntimeException>> failures = Together.run(
                () -> name(staff.manager(), staff.otherManager(), MONDAY, FRIDAY),
                () -> name(staff.manager(), others.manager(), FRIDAY, FRIDAY));

        assertThat(failures.stream().flatMap(Optional::stream)).hasSize(1).allMatch(Refused.class::isInstance);
        only(staff.manager());
    }

    @Test
    void open_pages_are_told_when_one_begins_and_when_it_ends_though_nobody_does_anything() {
        name(staff.manager(), staff.otherManager(), MONDAY, FRIDAY);
        clock.set(MONDAY.atStartOfDay(Staff.ZONE).toInstant().minusSeconds(1));
        sweep.sweep();

        assertTold(() -> clock.pass(Duration.ofSeconds(2)));
        assertTold(() -> at("2026-12-05T00:00:00Z"));
    }

    private void assertTold(Runnable turn) {
        AtomicReference<Double> last = new AtomicReference<>(bell.peek());
        await().during(Duration.ofMillis(600)).atMost(Duration.ofSeconds(20)).until(() -> {
            double now = bell.peek();
            return last.getAndSet(now) == now;
        });
        double before = bell.peek();
        turn.run();
        sweep.sweep();
        await().atMost(Duration.ofSeconds(20)).until(() -> bell.peek() > before);
    }

    private void name(SignedInUser absent, SignedInUser standIn, LocalDate first, LocalDate last) {
        SignedIn.as(staff.admin(), () -> standIns.name(absent.id(), standIn.id(), first, last));
    }

    private StandIn only(SignedInUser absent) {
        List<StandIn> all = SignedIn.as(absent, () -> standIns.of(absent.id()));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void assertRefused(String key, String field, long standIn, LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> SignedIn.as(
                        staff.manager(), () -> standIns.name(staff.manager().id(), standIn, first, last)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.phrase().key()).isEqualTo(key);
                    assertThat(refused.field()).isEqualTo(field);
                });
    }

    private Scope seen(SignedInUser user) {
        return SignedIn.as(user, scope::current);
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
    }

    private void describe(SignedInUser actor, long accountId) {
        SignedIn.as(actor, () -> {
            int version = accounts.profile(accountId).version();
            Plan other = accounts.profile(accountId).plan() == Plan.PREMIUM ? Plan.BASIC : Plan.PREMIUM;
            accounts.describe(accountId, version, other, Optional.empty());
        });
    }

    private Optional<String> lastOn(long accountId) {
        return trail.last(accountId).orElseThrow().actingFor();
    }
}
