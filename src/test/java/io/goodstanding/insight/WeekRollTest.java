package io.goodstanding.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.account.AccountData;
import io.goodstanding.account.DayCount;
import io.goodstanding.account.Metric;
import io.goodstanding.account.Origin;
import io.goodstanding.account.Reading;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.shared.Plan;
import io.goodstanding.standing.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeekRollTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Test
    void there_are_two_years_and_the_running_week() {
        List<AccountWeek> weeks = WeekRoll.of(1, facts(List.of(), List.of()), NOW);

        assertThat(weeks).hasSize(105);
        assertThat(weeks.getFirst().monday()).isEqualTo(LocalDate.of(2024, 11, 18));
        assertThat(weeks.getLast().monday()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(weeks).allSatisfy(week -> {
            assertThat(week.covered()).isFalse();
            assertThat(week.started()).isZero();
        });
    }

    @Test
    void a_week_is_the_sum_of_its_days_and_knows_the_greatest() {
        AccountWeek week = lastWeek(facts(counts(3, 20, 5, 0, 7, 0, 0), List.of()));

        assertThat(week.sent()).isEqualTo(35);
        assertThat(week.peakDay()).isEqualTo(20);
        assertThat(week.covered()).isTrue();
        assertThat(lastWeek(facts(counts(3, 20, 5), List.of())).covered()).isFalse();
    }

    @Test
    void what_waited_is_told_as_of_the_weeks_start_and_only_while_fresh() {
        Reading reading =
                new Reading(ReadingKind.PENDING_INVITATIONS, Instant.parse("2026-11-05T09:00:00Z"), 340, Origin.HAND);
        List<AccountWeek> weeks = WeekRoll.of(
                1,
                new Facts(
                        new AccountData(MADRID, Plan.BASIC, List.of(), List.of(), List.of(), List.of(reading)),
                        List.of()),
                NOW);

        assertThat(weeks.get(102).pending())
                .as("the week of the reading began before it")
                .isEmpty();
        assertThat(weeks.get(103).pending()).isEqualTo(OptionalInt.of(340));
        assertThat(weeks.get(104).pending()).isEqualTo(OptionalInt.of(340));
    }

    @Test
    void a_restriction_counts_where_it_began_and_where_it_ended_and_loses_the_days_between() {
        AccountWeek week = lastWeek(facts(
                List.of(),
                List.of(
                        incident(1, IncidentKind.INVITATIONS_PAUSED, "2026-11-10T10:00:00Z", "2026-11-12T08:00:00Z"),
                        incident(2, IncidentKind.SIGN_IN_LOCKOUT, "2026-11-12T07:00:00Z", "2026-11-13T10:00:00Z"))));

        assertThat(week.startedInvitations()).isEqualTo(1);
        assertThat(week.startedLocked()).isEqualTo(1);
        assertThat(week.startedAccount()).isZero();
        assertThat(week.lifted()).isEqualTo(2);
        assertThat(week.daysLost()).as("Tuesday to Friday, each once").isEqualTo(4);
    }

    @Test
    void a_notice_is_no_restriction() {
        assertThat(lastWeek(facts(
                                List.of(),
                                List.of(incident(
                                        1, IncidentKind.NOTE_QUOTA, "2026-11-10T10:00:00Z", "2026-11-12T08:00:00Z"))))
                        .started())
                .isZero();
    }

    @Test
    void one_that_goes_on_loses_days_up_to_today_only() {
        List<AccountWeek> weeks = WeekRoll.of(
                1,
                facts(List.of(), List.of(incident(1, IncidentKind.INVITATIONS_PAUSED, "2026-11-13T10:00:00Z", null))),
                NOW);

        assertThat(weeks.get(103).daysLost()).isEqualTo(3);
        assertThat(weeks.get(104).daysLost()).as("Monday to Wednesday").isEqualTo(3);
    }

    /** Nothing is lost or counted twice between weeks. */
    @Property(tries = 50)
    void all_weeks_together_are_all_that_was_sent(
            @ForAll @IntRange(max = 40) int a, @ForAll @IntRange(max = 40) int b) {
        List<DayCount> counts = IntStream.range(0, 200)
                .mapToObj(back -> count(LocalDate.of(2026, 11, 18).minusDays(back), back % 2 == 0 ? a : b))
                .toList();

        assertThat(WeekRoll.of(1, facts(counts, List.of()), NOW).stream()
                        .mapToInt(AccountWeek::sent)
                        .sum())
                .isEqualTo(100 * (a + b));
    }

    private static AccountWeek lastWeek(Facts facts) {
        return WeekRoll.of(1, facts, NOW).get(103);
    }

    private static List<DayCount> counts(int... perDay) {
        return IntStream.range(0, perDay.length)
                .mapToObj(day -> count(MONDAY.plusDays(day), perDay[day]))
                .toList();
    }

    private static DayCount count(LocalDate day, int count) {
        return new DayCount(Metric.INVITATIONS_SENT, day, Origin.HAND, count);
    }

    private static Facts facts(List<DayCount> counts, List<IncidentDetails> incidents) {
        return new Facts(new AccountData(MADRID, Plan.BASIC, counts, List.of(), List.of(), List.of()), incidents);
    }

    private static IncidentDetails incident(long id, IncidentKind kind, String start, @Nullable String lift) {
        return new IncidentDetails(
                id,
                1,
                0,
                kind,
                Extent.USUAL,
                Instant.parse(start),
                Optional.ofNullable(lift).map(Instant::parse),
                Optional.empty(),
                "",
                "",
                ToolUse.NONE,
                1,
                Optional.empty(),
                Optional.empty(),
                "Rita Rep",
                Instant.parse(start));
    }
}
