package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BudgetTest {

    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");

    @Example
    void what_is_left_is_the_smallest_of_week_and_day() {
        assertThat(budget(90, 0, Optional.empty(), false).left()).isEqualTo(10);
        assertThat(budget(50, 25, Optional.empty(), false).left()).isEqualTo(5);
        assertThat(budget(0, 0, Optional.empty(), false).left()).isEqualTo(30);
    }

    @Example
    void a_ramp_cuts_what_is_left() {
        Optional<Ramp> firstWeek = Optional.of(new Ramp(NOW));

        assertThat(budget(20, 0, firstWeek, false).left()).isEqualTo(5);
        assertThat(budget(20, 0, firstWeek, false).weekLimit()).isEqualTo(25);
        assertThat(budget(30, 0, firstWeek, false).left()).isZero();
        assertThat(budget(30, 0, firstWeek, false).overUse()).isEqualTo(5);
    }

    @Example
    void over_use_is_shown_apart_and_never_as_a_negative_rest() {
        Budget budget = budget(113, 3, Optional.empty(), false);

        assertThat(budget.left()).isZero();
        assertThat(budget.leftThisWeek()).isZero();
        assertThat(budget.overUse()).isEqualTo(13);
        assertThat(budget(100, 3, Optional.empty(), false).overUse()).isZero();
    }

    @Example
    void nothing_is_left_while_an_incident_stops_invitations() {
        assertThat(budget(0, 0, Optional.empty(), true).left()).isZero();
        assertThat(budget(0, 0, Optional.empty(), true).leftThisWeek()).isZero();
    }

    @Example
    void where_a_day_is_missing_it_is_at_most_so_many() {
        Limits limits = Limits.defaults();
        Usage known = new Usage(5, true);
        Usage partly = new Usage(5, false);

        assertThat(Budget.of(limits, known, known, Optional.empty(), false, NOW).atMost())
                .isFalse();
        assertThat(Budget.of(limits, partly, known, Optional.empty(), false, NOW)
                        .atMost())
                .isTrue();
        assertThat(Budget.of(limits, known, partly, Optional.empty(), false, NOW)
                        .atMost())
                .isTrue();
    }

    @Example
    void nobody_uses_less_than_nothing() {
        assertThatThrownBy(() -> new Usage(-1, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_left_lies_between_nothing_and_every_limit(
            @ForAll @IntRange(max = 100_000) int week,
            @ForAll @IntRange(max = 5_000) int day,
            @ForAll @IntRange(max = 1_000) int weekLimit,
            @ForAll @IntRange(max = 1_000) int dayLimit,
            @ForAll @IntRange(min = -1, max = 50) int daysSinceLift,
            @ForAll boolean paused) {
        Limits limits = Limits.defaults()
                .with(limit(LimitKind.INVITATIONS_PER_WEEK, weekLimit))
                .with(limit(LimitKind.INVITATIONS_PER_DAY, dayLimit));
        Optional<Ramp> ramp =
                daysSinceLift < 0 ? Optional.empty() : Optional.of(new Ramp(NOW.minusSeconds(86_400L * daysSinceLift)));
        Budget budget = Budget.of(limits, new Usage(week, true), new Usage(day, true), ramp, paused, NOW);
        int cap = Limits.defaults().ramped(weekLimit, ramp, NOW);

        assertThat(budget.left()).isBetween(0, cap).isLessThanOrEqualTo(Math.min(weekLimit, dayLimit));
        assertThat(budget.leftThisWeek()).isBetween(budget.left(), cap);
        assertThat(budget.left()).isLessThanOrEqualTo(Math.max(0, weekLimit - week));
        assertThat(budget.left()).isLessThanOrEqualTo(Math.max(0, dayLimit - day));
        assertThat(budget.overUse()).isEqualTo(Math.max(0, week - cap));
        if (!paused) {
            assertThat(budget.left()).isEqualTo(Math.max(0, Math.min(cap - week, dayLimit - day)));
        }
    }

    private static Budget budget(int week, int day, Optional<Ramp> ramp, boolean paused) {
        return Budget.of(Limits.defaults(), new Usage(week, true), new Usage(day, true), ramp, paused, NOW);
    }

    private static Limit limit(LimitKind kind, int hard) {
        return new Limit(kind, hard, hard, SourceKind.TEAM, LocalDate.of(2026, 11, 1));
    }
}
