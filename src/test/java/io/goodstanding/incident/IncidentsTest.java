package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class IncidentsTest {

    private static final Instant NOW = MovableClock.START;
    private static final Duration DAY = Duration.ofDays(1);

    private final Incidents incidents;
    private final AuditTrail trail;
    private final TransactionTemplate transactions;
    private final Staff staff;

    IncidentsTest(
            @Autowired Incidents incidents,
            @Autowired AuditTrail trail,
            @Autowired TransactionTemplate transactions,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.trail = trail;
        this.transactions = transactions;
        clock.set(NOW);
        this.staff = hiring.hire();
    }

    @Test
    void an_incident_is_kept_as_it_was_told() {
        IncidentReport told = new IncidentReport(
                IncidentKind.RESTRICTED_UNTIL,
                Extent.USUAL,
                NOW.minus(DAY),
                Optional.of(LocalDate.of(2026, 11, 30)),
                "Your account is restricted.",
                "After a trade fair",
                ToolUse.EXTENSION);

        IncidentDetails logged = report(told);

        assertThat(all()).singleElement().isEqualTo(logged);
        assertThat(logged.wording()).isEqualTo(told.wording());
        assertThat(logged.note()).isEqualTo(told.note());
        assertThat(logged.shownUntil()).isEqualTo(told.shownUntil());
        assertThat(logged.toolUse()).isEqualTo(ToolUse.EXTENSION);
        assertThat(logged.loggedBy()).isEqualTo(staff.rep().name());
        assertThat(logged.loggedAt()).isEqualTo(NOW);
        assertThat(logged.expectedLift())
                .get()
                .extracting(ExpectedLift::from)
                .isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
    }

    @Test
    void a_start_in_the_future_is_refused() {
        assertRefused(() -> report(of(IncidentKind.OTHER, NOW.plusSeconds(1))), "moment.future");
        assertThat(all()).isEmpty();
    }

    @Test
    void a_restriction_until_a_date_needs_the_date() {
        assertRefused(() -> report(of(IncidentKind.RESTRICTED_UNTIL, NOW)), "incident.refused.date-needed");
    }

    @Test
    void a_second_open_incident_of_a_kind_is_refused_and_one_of_another_kind_is_not() {
        report(of(IncidentKind.OTHER, NOW.minus(DAY)));

        assertRefused(() -> report(of(IncidentKind.OTHER, NOW)), "incident.refused.second-open");
        report(of(IncidentKind.INVITATION_LIMIT, NOW));
        assertThat(all()).hasSize(2);
    }

    @Test
    void the_refusal_of_a_second_one_tells_which_is_open_by_its_start_and_the_beginning_of_its_wording() {
        String wording = "😀".repeat(200);
        IncidentDetails open = report(
                new IncidentReport(IncidentKind.OTHER, Extent.USUAL, NOW.minus(DAY), Optional.empty(), wording, ""));

        assertThatThrownBy(() -> report(of(IncidentKind.OTHER, NOW)))
                .isInstanceOfSatisfying(SecondOpen.class, second -> {
                    assertThat(second.open().id()).isEqualTo(open.id());
                    assertThat(second.field()).isEqualTo(IncidentReport.KIND);
                    assertThat(second.phrase())
                            .isEqualTo(Phrase.of(
                                    "incident.refused.second-open.worded", NOW.minus(DAY), "😀".repeat(160) + "…"));
                });
    }

    @Test
    void the_same_kind_may_happen_again_after_its_lift() {
        IncidentDetails first = report(of(IncidentKind.EMAIL_REQUIRED, NOW.minus(DAY)));
        lift(first, NOW);

        IncidentDetails second = report(of(IncidentKind.EMAIL_REQUIRED, NOW));

        assertThat(second.occurrence()).isEqualTo(2);
        assertRefused(() -> reopen(current(first)), "incident.refused.second-open");
    }

    @Test
    void a_correction_to_a_kind_that_is_open_already_is_refused() {
        report(of(IncidentKind.OTHER, NOW.minus(DAY)));
        IncidentDetails limit = report(of(IncidentKind.INVITATION_LIMIT, NOW));

        assertRefused(() -> correct(limit, of(IncidentKind.OTHER, NOW)), "incident.refused.second-open");
    }

    @Test
    void a_lift_before_the_start_or_in_the_future_is_refused() {
        IncidentDetails open = report(of(IncidentKind.OTHER, NOW.minus(DAY)));

        assertRefused(() -> lift(open, NOW.minus(DAY).minusSeconds(1)), "incident.refused.lift-before-start");
        assertRefused(() -> lift(open, NOW.plusSeconds(1)), "moment.future");
        assertThat(lift(open, NOW.minus(DAY)).liftedAt()).contains(NOW.minus(DAY));
    }

    @Test
    void what_has_lifted_does_not_lift_again_and_is_not_found_still_there() {
        IncidentDetails lifted = lift(report(of(IncidentKind.OTHER, NOW.minus(DAY))), NOW);

        assertRefused(() -> lift(lifted, NOW), "incident.refused.already-lifted");
        assertRefused(
                () -> as(() -> incidents.foundStillThere(lifted.id(), lifted.version())),
                "incident.refused.already-lifted");
    }

    @Test
    void what_is_open_is_not_reopened() {
        IncidentDetails open = report(of(IncidentKind.OTHER, NOW));

        assertRefused(() -> reopen(open), "incident.refused.not-lifted");
    }

    @Test
    void a_start_corrected_to_after_the_lift_is_refused() {
        IncidentDetails lifted = lift(report(of(IncidentKind.OTHER, NOW.minus(DAY))), NOW.minusSeconds(60));

        assertRefused(() -> correct(lifted, of(IncidentKind.OTHER, NOW)), "incident.refused.start-after-lift");
    }

    @Test
    void occurrences_are_counted_in_the_order_in_which_things_happened_not_in_which_they_were_logged() {
        IncidentDetails later = report(of(IncidentKind.EMAIL_REQUIRED, NOW.minus(DAY)));
        lift(later, NOW);
        assertThat(later.occurrence()).isEqualTo(1);

        IncidentDetails earlier = report(of(IncidentKind.EMAIL_REQUIRED, NOW.minus(DAY.multipliedBy(90))));

        assertThat(earlier.occurrence()).isEqualTo(1);
        assertThat(current(later).occurrence()).isEqualTo(2);
    }

    @Test
    void whether_a_tool_was_in_use_is_unknown_until_somebody_says_so() {
        IncidentDetails logged = report(of(IncidentKind.OTHER, NOW.minus(DAY)));
        assertThat(logged.toolUse()).isEqualTo(ToolUse.UNKNOWN);

        IncidentDetails corrected = correct(
                logged,
                new IncidentReport(
                        logged.kind(), logged.extent(), logged.startedAt(), Optional.empty(), "", "", ToolUse.SERVICE));

        assertThat(current(logged)).isEqualTo(corrected);
        assertThat(corrected.toolUse()).isEqualTo(ToolUse.SERVICE);
        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.before()).containsEntry("toolUse", "UNKNOWN");
            assertThat(entry.after()).containsEntry("toolUse", "SERVICE");
        });
    }

    @Test
    void the_later_of_two_who_correct_an_incident_is_shown_the_current_state_and_can_save_again() {
        IncidentDetails seen = report(of(IncidentKind.OTHER, NOW.minus(DAY)));
        IncidentReport byManager = of(IncidentKind.SIGN_IN_LOCKOUT, NOW.minus(DAY));
        IncidentReport byRep = of(IncidentKind.COMPROMISED, NOW.minus(DAY));
        SignedIn.as(staff.manager(), () -> incidents.correct(seen.id(), seen.version(), byManager));

        IncidentChangedMeanwhile conflict =
                catchThrowableOfType(IncidentChangedMeanwhile.class, () -> correct(seen, byRep));

        assertThat(conflict.current().kind()).isEqualTo(IncidentKind.SIGN_IN_LOCKOUT);
        assertThat(all()).containsExactly(conflict.current());
        assertThat(correct(conflict.current(), byRep).kind()).isEqualTo(IncidentKind.COMPROMISED);
    }

    @Test
    void every_step_is_in_the_trail_with_who_did_it_and_the_state_before_and_after() {
        IncidentDetails open = report(of(IncidentKind.OTHER, NOW.minus(DAY)));
        assertThat(ofIncidents()).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(staff.rep().name());
            assertThat(entry.action()).isEqualTo("incident-logged");
            assertThat(entry.before()).isEmpty();
            assertThat(entry.after()).containsAllEntriesOf(Map.of("kind", "OTHER", "liftedAt", ""));
        });

        SignedIn.as(staff.manager(), () -> incidents.lift(open.id(), open.version(), NOW));
        assertThat(ofIncidents()).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(staff.manager().name());
            assertThat(entry.action()).isEqualTo("incident-lifted");
            assertThat(entry.before()).containsEntry("liftedAt", "");
            assertThat(entry.after()).containsEntry("liftedAt", NOW.toString());
        });
    }

    @Test
    void nothing_is_in_the_trail_of_what_was_refused_or_rolled_back() {
        List<AuditTrail.Entry> before = trail.of(staff.account());

        assertRefused(() -> report(of(IncidentKind.OTHER, NOW.plusSeconds(1))), "moment.future");
        transactions.executeWithoutResult(status -> {
            report(of(IncidentKind.OTHER, NOW));
            assertThat(trail.of(staff.account()))
                    .extracting(AuditTrail.Entry::action)
                    .endsWith("incident-logged", "run-started")
                    .hasSize(before.size() + 2);
            status.setRollbackOnly();
        });

        assertThat(trail.of(staff.account())).isEqualTo(before);
    }

    @Test
    void an_incident_out_of_sight_is_refused_in_the_same_words_as_one_that_does_not_exist() {
        IncidentDetails open = report(of(IncidentKind.OTHER, NOW));

        assertThatThrownBy(() -> SignedIn.as(staff.colleague(), () -> incidents.lift(open.id(), open.version(), NOW)))
                .hasMessage("This account is not in your sight");
        assertThatThrownBy(() -> as(() -> incidents.lift(Long.MAX_VALUE, 0, NOW)))
                .hasMessage("This account is not in your sight");
    }

    private static void assertRefused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo(key));
    }

    private static IncidentReport of(IncidentKind kind, Instant startedAt) {
        return new IncidentReport(kind, Extent.USUAL, startedAt, Optional.empty(), "", "");
    }

    private <T> T as(Supplier<T> action) {
        return SignedIn.as(staff.rep(), action);
    }

    private IncidentDetails report(IncidentReport report) {
        return as(() -> incidents.report(staff.account(), report));
    }

    private IncidentDetails correct(IncidentDetails seen, IncidentReport report) {
        return as(() -> incidents.correct(seen.id(), seen.version(), report));
    }

    private IncidentDetails lift(IncidentDetails seen, Instant at) {
        return as(() -> incidents.lift(seen.id(), seen.version(), at));
    }

    private IncidentDetails reopen(IncidentDetails seen) {
        return as(() -> incidents.reopen(seen.id(), seen.version()));
    }

    /** All incidents of the rep, newest first. */
    /** The trail without that of the runs that follow. */
    private List<AuditTrail.Entry> ofIncidents() {
        return trail.of(staff.account()).stream()
                .filter(entry -> entry.action().startsWith("incident-"))
                .toList();
    }

    private List<IncidentDetails> all() {
        return as(() -> incidents.of(staff.account()));
    }

    private IncidentDetails current(IncidentDetails seen) {
        return all().stream()
                .filter(incident -> incident.id() == seen.id())
                .findFirst()
                .orElseThrow();
    }
}
