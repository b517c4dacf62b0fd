package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.picture.TestPictures;
import io.goodstanding.shared.Refused;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.Standings;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One thing that was logged twice becomes one again. */
@ApplicationTest
class IncidentMergeTest {

    private static final Instant NOW = MovableClock.START;
    private static final Duration DAY = Duration.ofDays(1);

    private final Incidents incidents;
    private final IncidentComments comments;
    private final IncidentScreenshots screenshots;
    private final Standings standings;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final Staff staff;

    IncidentMergeTest(
            @Autowired Incidents incidents,
            @Autowired IncidentComments comments,
            @Autowired IncidentScreenshots screenshots,
            @Autowired Standings standings,
            @Autowired AuditTrail trail,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.comments = comments;
        this.screenshots = screenshots;
        this.standings = standings;
        this.trail = trail;
        this.jdbc = jdbc;
        clock.set(NOW);
        this.staff = hiring.hire();
    }

    @Test
    void the_kept_one_takes_the_earlier_start_and_what_it_does_not_say_itself() {
        IncidentDetails twin = lifted(
                new IncidentReport(
                        IncidentKind.EMAIL_REQUIRED,
                        Extent.USUAL,
                        NOW.minus(DAY.multipliedBy(3)),
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        "Enter the e-mail",
                        "Told by phone",
                        ToolUse.EXTENSION),
                NOW.minus(DAY.multipliedBy(2)));
        IncidentDetails kept = report(new IncidentReport(
                IncidentKind.EMAIL_REQUIRED, Extent.USUAL, NOW.minus(DAY), Optional.empty(), "Own words", ""));

        IncidentDetails merged = merge(kept, twin);

        assertThat(all()).containsExactly(merged);
        assertThat(merged.id()).isEqualTo(kept.id());
        assertThat(merged.startedAt()).isEqualTo(twin.startedAt());
        assertThat(merged.liftedAt()).isEmpty();
        assertThat(merged.wording()).isEqualTo("Own words");
        assertThat(merged.note()).isEqualTo("Told by phone");
        assertThat(merged.shownUntil()).isEqualTo(twin.shownUntil());
        assertThat(merged.toolUse()).isEqualTo(ToolUse.EXTENSION);
        assertThat(merged.occurrence()).isEqualTo(1);
        assertThat(merged.expectedLift())
                .get()
                .extracting(ExpectedLift::from)
                .isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void it_lasts_as_long_as_either_so_that_no_merge_ends_a_restriction() {
        IncidentDetails kept = lifted(other(NOW.minus(DAY.multipliedBy(9))), NOW.minus(DAY.multipliedBy(8)));
        IncidentDetails later = lifted(other(NOW.minus(DAY.multipliedBy(7))), NOW.minus(DAY.multipliedBy(6)));
        IncidentDetails merged = merge(kept, later);
        assertThat(merged.liftedAt()).isEqualTo(later.liftedAt());

        IncidentDetails open = report(other(NOW.minus(DAY)));
        IncidentDetails again = merge(merged, open);

        assertThat(again.liftedAt()).isEmpty();
        assertThat(again.startedAt()).isEqualTo(kept.startedAt());
        assertThat(as(staff.rep(), () -> standings.of(staff.account()))
                        .standing()
                        .level())
                .isEqualTo(Level.ACCOUNT_RESTRICTED);
    }

    @Test
    void the_double_counts_neither_for_the_ladder_nor_as_open() {
        IncidentDetails twin = lifted(email(NOW.minus(DAY.multipliedBy(3))), NOW.minus(DAY.multipliedBy(2)));
        IncidentDetails kept = lifted(email(NOW.minus(DAY.multipliedBy(2))), NOW.minus(DAY));
        merge(kept, twin);

        IncidentDetails next = report(email(NOW));

        assertThat(next.occurrence()).isEqualTo(2);
        assertThat(as(staff.rep(), () -> standings.of(staff.account())).facts().incidents())
                .hasSize(2);

        IncidentDetails merged = merge(next, current(kept));
        lift(merged);
        assertThat(report(email(NOW)).occurrence()).as("the double was open").isEqualTo(2);
    }

    @Test
    void comments_and_screenshots_go_along_and_nothing_is_put_to_the_double_any_more() {
        IncidentDetails twin = lifted(other(NOW.minus(DAY)), NOW.minus(DAY));
        IncidentDetails kept = report(other(NOW));
        as(staff.rep(), () -> comments.add(twin.id(), "Of the double"));
        as(staff.rep(), () -> comments.add(kept.id(), "Of the kept one"));
        as(staff.rep(), () -> screenshots.add(twin.id(), "shot.png", TestPictures.png(4, 4)));

        merge(kept, twin);

        assertThat(as(staff.rep(), () -> comments.of(kept.id())))
                .extracting(IncidentComment::text)
                .containsExactly("Of the double", "Of the kept one");
        assertThat(as(staff.rep(), () -> screenshots.list(kept.id()))).hasSize(1);
        assertRefused(() -> as(staff.rep(), () -> comments.add(twin.id(), "Late")), "incident.refused.merged");
        assertRefused(
                () -> as(staff.rep(), () -> screenshots.add(twin.id(), "shot.png", TestPictures.png(4, 4))),
                "incident.refused.merged");
        assertRefused(
                () -> as(staff.rep(), () -> incidents.reopen(twin.id(), twin.version() + 1)),
                "incident.refused.merged");
    }

    @Test
    void the_trail_keeps_both_as_they_were() {
        IncidentDetails twin = lifted(other(NOW.minus(DAY)), NOW.minus(DAY));
        IncidentDetails kept = report(other(NOW));

        merge(kept, twin);

        List<AuditTrail.Entry> entries = trail.of(staff.account());
        assertThat(entries.get(entries.size() - 2)).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(IncidentAction.MERGED_AWAY.key());
            assertThat(entry.before())
                    .containsEntry("startedAt", twin.startedAt().toString());
            assertThat(entry.after()).containsEntry("mergedInto", String.valueOf(kept.id()));
        });
        assertThat(entries.getLast()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(IncidentAction.MERGED.key());
            assertThat(entry.before()).containsEntry("startedAt", NOW.toString());
            assertThat(entry.after())
                    .containsEntry("startedAt", twin.startedAt().toString())
                    .containsEntry("double", String.valueOf(twin.id()));
        });
    }

    @Test
    void only_two_of_the_same_account_and_kind_become_one() {
        IncidentDetails one = report(other(NOW));
        IncidentDetails otherKind = report(email(NOW));
        IncidentDetails otherAccount = as(staff.admin(), () -> incidents.report(staff.otherAccount(), other(NOW)));

        assertRefused(() -> merge(one, otherKind), "incident.refused.merge-other");
        assertRefused(() -> merge(one, one), "incident.refused.merge-other");
        assertRefused(
                () -> as(
                        staff.admin(),
                        () -> incidents.merge(one.id(), one.version(), otherAccount.id(), otherAccount.version())),
                "incident.refused.merge-other");
        assertThatThrownBy(() -> merge(one, otherAccount)).hasMessage("This account is not in your sight");
        assertThat(all()).hasSize(2);
    }

    @Test
    void whoever_looked_at_an_older_state_of_either_is_shown_the_current_one() {
        IncidentDetails twin = lifted(other(NOW.minus(DAY)), NOW.minus(DAY));
        IncidentDetails kept = report(other(NOW));
        as(staff.manager(), () -> incidents.correct(twin.id(), twin.version(), other(NOW.minus(DAY.multipliedBy(2)))));

        assertThatThrownBy(() -> merge(kept, twin))
                .isInstanceOfSatisfying(
                        IncidentChangedMeanwhile.class,
                        changed -> assertThat(changed.current().id()).isEqualTo(twin.id()));
        assertThat(all()).hasSize(2);
    }

    @Test
    void a_double_of_a_double_goes_along_and_is_merged_once() {
        IncidentDetails first = lifted(other(NOW.minus(DAY.multipliedBy(3))), NOW.minus(DAY.multipliedBy(3)));
        IncidentDetails second = lifted(other(NOW.minus(DAY.multipliedBy(2))), NOW.minus(DAY.multipliedBy(2)));
        IncidentDetails third = report(other(NOW));

        IncidentDetails merged = merge(third, merge(second, first));

        assertThat(all()).containsExactly(merged);
        assertThat(jdbc.sql("SELECT merged_into FROM incident WHERE id IN (?, ?)")
                        .params(first.id(), second.id())
                        .query(Long.class)
                        .list())
                .containsExactly(third.id(), third.id());
        assertRefused(() -> merge(merged, second), "incident.refused.merged");
    }

    @RepeatedTest(5)
    void of_two_who_merge_the_same_pair_in_both_directions_at_once_one_is_refused_and_one_incident_is_left() {
        IncidentDetails one = lifted(other(NOW.minus(DAY)), NOW.minus(DAY));
        IncidentDetails two = report(other(NOW));

        List<Optional<RuntimeException>> failures =
                Together.run(() -> merge(one, two), () -> merge(staff.manager(), two, one));

        assertThat(failures).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(all()).hasSize(1);
    }

    @RepeatedTest(5)
    void a_comment_that_comes_while_its_incident_is_merged_is_on_the_kept_one_or_refused() {
        IncidentDetails twin = lifted(other(NOW.minus(DAY)), NOW.minus(DAY));
        IncidentDetails kept = report(other(NOW));

        List<Optional<RuntimeException>> failures = Together.run(
                () -> merge(kept, twin),
                () -> as(staff.manager(), () -> comments.add(twin.id(), "In the midst of it")));

        assertThat(failures.getFirst()).isEmpty();
        assertThat(as(staff.rep(), () -> comments.of(kept.id())))
                .hasSize(failures.getLast().isPresent() ? 0 : 1);
        assertThat(as(staff.rep(), () -> comments.of(twin.id()))).isEmpty();
    }

    private static IncidentReport other(Instant startedAt) {
        return new IncidentReport(IncidentKind.OTHER, Extent.USUAL, startedAt, Optional.empty(), "", "");
    }

    private static IncidentReport email(Instant startedAt) {
        return new IncidentReport(IncidentKind.EMAIL_REQUIRED, Extent.USUAL, startedAt, Optional.empty(), "", "");
    }

    private static void assertRefused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo(key));
    }

    private IncidentDetails report(IncidentReport report) {
        return as(staff.rep(), () -> incidents.report(staff.account(), report));
    }

    private IncidentDetails lifted(IncidentReport report, Instant at) {
        IncidentDetails open = report(report);
        return as(staff.rep(), () -> incidents.lift(open.id(), open.version(), at));
    }

    private void lift(IncidentDetails open) {
        as(staff.rep(), () -> incidents.lift(open.id(), open.version(), NOW));
    }

    private IncidentDetails merge(IncidentDetails kept, IncidentDetails twin) {
        return merge(staff.rep(), kept, twin);
    }

    private IncidentDetails merge(SignedInUser by, IncidentDetails kept, IncidentDetails twin) {
        return as(by, () -> incidents.merge(kept.id(), kept.version(), twin.id(), twin.version()));
    }

    private List<IncidentDetails> all() {
        return as(staff.rep(), () -> incidents.of(staff.account()));
    }

    private IncidentDetails current(IncidentDetails seen) {
        return all().stream()
                .filter(incident -> incident.id() == seen.id())
                .findFirst()
                .orElseThrow();
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }
}
