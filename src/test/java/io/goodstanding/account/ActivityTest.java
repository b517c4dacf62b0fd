package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.Usage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityTest {

    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LimitWeek WEEK = new LimitWeek(MONDAY);

    @Test
    void one_source_counts_per_day_and_it_is_never_a_sum() {
        Recorded recorded = Recorded.in("Europe/Berlin").count(Metric.INVITATIONS_SENT, TODAY, Origin.HAND, 5);
        assertThat(on(recorded, TODAY)).isEqualTo(5);

        recorded.count(Metric.INVITATIONS_SENT, TODAY, Origin.SPREADSHEET, 4);
        assertThat(on(recorded, TODAY)).isEqualTo(4);

        recorded.count(Metric.INVITATIONS_SENT, TODAY, Origin.TOOL, 3);
        assertThat(on(recorded, TODAY)).isEqualTo(3);

        recorded.sent(2, NOW).dense(TODAY, TODAY.plusDays(1), NOW);
        assertThat(on(recorded, TODAY)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void a_weaker_source_speaks_only_on_days_without_a_stronger_one(Origin origin) {
        Recorded recorded = Recorded.in("Europe/Berlin")
                .invitations(MONDAY, 9)
                .invitations(TODAY, 7)
                .count(Metric.INVITATIONS_SENT, TODAY, origin, origin == Origin.HAND ? 7 : 1);

        assertThat(week(recorded).count()).isEqualTo(9 + (origin == Origin.HAND ? 7 : 1));
    }

    @Test
    void the_thin_part_of_an_archive_gives_way_to_any_count() {
        Recorded recorded = Recorded.in("Europe/Berlin").sent(2, NOW).dense(TODAY.minusYears(1), MONDAY, NOW);
        assertThat(on(recorded, TODAY)).isEqualTo(2);
        assertThat(recorded.data().activity(NOW).invitationsOn(TODAY).covered()).isFalse();

        recorded.invitations(TODAY, 8);
        assertThat(recorded.data().activity(NOW).invitationsOn(TODAY)).isEqualTo(new Usage(8, true));
    }

    @Test
    void an_archive_counts_by_instant_and_a_day_by_its_local_date() {
        // Monday 01:00 UTC is still Sunday in California.
        Instant sundayEvening = Instant.parse("2026-11-16T01:00:00Z");
        LocalDate sunday = MONDAY.minusDays(1);

        Recorded archive =
                Recorded.in("America/Los_Angeles").sent(3, sundayEvening).dense(MONDAY.minusDays(20), TODAY, NOW);
        assertThat(week(archive).count()).isEqualTo(3);
        assertThat(archive.data()
                        .activity(NOW)
                        .invitationsIn(WEEK.plusWeeks(-1))
                        .count())
                .isZero();

        Recorded hand = Recorded.in("America/Los_Angeles").invitations(sunday, 3);
        assertThat(week(hand).count()).isZero();
        assertThat(hand.data().activity(NOW).invitationsIn(WEEK.plusWeeks(-1)).count())
                .isEqualTo(3);
    }

    @Test
    void a_day_entered_by_hand_is_not_counted_once_more_by_the_instants_of_a_thin_archive() {
        Recorded recorded = Recorded.in("America/Los_Angeles")
                .sent(3, Instant.parse("2026-11-16T01:00:00Z"))
                .invitations(MONDAY.minusDays(1), 3);

        assertThat(week(recorded).count()
                        + recorded.data()
                                .activity(NOW)
                                .invitationsIn(WEEK.plusWeeks(-1))
                                .count())
                .isEqualTo(3);
    }

    @Test
    void withdrawing_refunds_nothing() {
        Recorded recorded = Recorded.in("Europe/Berlin").invitations(TODAY, 12);
        Activity before = recorded.data().activity(NOW);
        Activity after = recorded.count(Metric.INVITATIONS_WITHDRAWN, TODAY, Origin.HAND, 10)
                .data()
                .activity(NOW);

        assertThat(after.invitationsIn(WEEK)).isEqualTo(before.invitationsIn(WEEK));
        assertThat(after.invitationsOn(TODAY)).isEqualTo(before.invitationsOn(TODAY));
        assertThat(after.invitationsInSevenDays()).isEqualTo(before.invitationsInSevenDays());
    }

    @Test
    void a_week_is_covered_when_every_day_up_to_today_is_known() {
        Recorded recorded = Recorded.in("Europe/Berlin")
                .invitations(MONDAY, 1)
                .invitations(MONDAY.plusDays(1), 0)
                .invitations(MONDAY.plusDays(2), 2);
        assertThat(week(recorded)).isEqualTo(new Usage(3, false));

        recorded.invitations(TODAY, 3);
        assertThat(week(recorded)).isEqualTo(new Usage(6, true));
    }

    @Test
    void days_after_the_archive_was_made_are_not_covered() {
        Recorded recorded =
                Recorded.in("Europe/Berlin").dense(MONDAY.minusYears(1), TODAY, Instant.parse("2026-11-19T06:00:00Z"));

        assertThat(week(recorded).covered()).isFalse();
        assertThat(recorded.invitations(TODAY, 1)
                        .data()
                        .activity(NOW)
                        .invitationsIn(WEEK)
                        .covered())
                .isTrue();
    }

    @Test
    void without_any_data_nothing_is_known_and_nothing_is_covered() {
        Activity nothing = Recorded.in("Europe/Berlin").data().activity(NOW);

        assertThat(nothing.invitationsIn(WEEK)).isEqualTo(new Usage(0, false));
        assertThat(nothing.invitationsOn(TODAY)).isEqualTo(new Usage(0, false));
        assertThat(nothing.latest()).isEmpty();
        assertThat(nothing.burst()).isEmpty();
        assertThat(nothing.nextLeavesSevenDays()).isEmpty();
    }

    @Test
    void an_invitation_leaves_the_last_seven_days_after_168_hours() {
        Instant sent = NOW.minus(Duration.ofDays(7));
        Recorded recorded = Recorded.in("Europe/Berlin").sent(sent);

        assertThat(recorded.data().activity(NOW.minusNanos(1)).invitationsInSevenDays())
                .isEqualTo(1);
        assertThat(recorded.data().activity(NOW).invitationsInSevenDays()).isZero();
        assertThat(recorded.data().activity(NOW.minusNanos(1)).nextLeavesSevenDays())
                .hasValue(NOW);
    }

    @Test
    void a_day_known_by_date_is_in_the_last_seven_days_today_and_six_days_after() {
        Recorded recorded = Recorded.in("Europe/Berlin")
                .invitations(TODAY.minusDays(7), 100)
                .invitations(TODAY.minusDays(6), 10)
                .invitations(TODAY, 1);

        assertThat(recorded.data().activity(NOW).invitationsInSevenDays()).isEqualTo(11);
    }

    @Test
    void the_last_seven_days_are_168_hours_even_where_a_day_has_23() {
        // Clocks went forward in Los Angeles on 8 March 2026: 168 hours before Sunday 00:30 it was Saturday 23:30.
        Instant now = Instant.parse("2026-03-15T07:30:00Z");
        Recorded recorded = Recorded.in("America/Los_Angeles").sent(Instant.parse("2026-03-08T07:45:00Z"));

        assertThat(recorded.data().activity(now).invitationsInSevenDays()).isEqualTo(1);
    }

    @Test
    void the_last_seven_days_are_168_hours_even_where_a_whole_day_was_skipped() {
        // Samoa went from 29 to 31 December 2011.
        Instant now = Instant.parse("2012-01-02T22:00:00Z");
        Recorded recorded = Recorded.in("Pacific/Apia").sent(now.minus(Duration.ofHours(167)));

        assertThat(recorded.data().activity(now).invitationsInSevenDays()).isEqualTo(1);
    }

    @Test
    void nothing_after_the_moment_looked_at_is_seen() {
        Recorded recorded = Recorded.in("Europe/Berlin")
                .sent(NOW, NOW.plusNanos(1))
                .invitations(TODAY.plusDays(1), 50)
                .count(Metric.MESSAGES, TODAY.plusDays(1), Origin.HAND, 50);
        Activity activity = recorded.data().activity(NOW);

        assertThat(activity.invitationsIn(WEEK).count()).isEqualTo(1);
        assertThat(activity.countOn(Metric.MESSAGES, TODAY.plusDays(1))).isEmpty();
        assertThat(activity.sum(Metric.MESSAGES, TODAY, TODAY.plusDays(9))).isZero();
    }

    private static int on(Recorded recorded, LocalDate day) {
        return recorded.data().activity(NOW).invitationsOn(day).count();
    }

    private static Usage week(Recorded recorded) {
        return recorded.data().activity(NOW).invitationsIn(WEEK);
    }
}
