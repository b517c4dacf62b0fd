package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.limit.LimitWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of 23 and 25 hours, and days that a zone never had. */
class OddDaysTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
        "America/Los_Angeles, 2026-03-08, 23",
        "America/Los_Angeles, 2026-11-01, 25",
        "America/Santiago, 2026-09-06, 23",
        "Africa/Cairo, 2026-10-29, 25",
        "Asia/Kathmandu, 2026-03-29, 24",
        "Pacific/Apia, 2011-12-30, 0",
        "Pacific/Kwajalein, 1993-08-21, 0",
    })
    void a_send_of_every_hour_belongs_to_its_day(String zone, LocalDate day, int hours) {
        Instant noonBefore =
                day.minusDays(1).atTime(12, 0).atZone(ZoneId.of(zone)).toInstant();
        Recorded recorded = Recorded.in(zone);
        for (int hour = 0; hour < 72; hour++) {
            recorded.sent(noonBefore.plus(Duration.ofHours(hour)));
        }
        Activity activity = recorded.data().activity(noonBefore.plus(Duration.ofDays(4)));

        assertThat(activity.invitationsOn(day).count()).isEqualTo(hours);
        assertThat(activity.invitationsOn(day.minusDays(1)).count()).isEqualTo(12);
        assertThat(weeksAround(activity, day)).isEqualTo(72);
    }

    @Test
    void a_count_entered_for_a_day_that_never_was_is_kept_in_its_week() {
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        Activity activity = Recorded.in("Pacific/Apia")
                .invitations(skipped, 5)
                .data()
                .activity(Instant.parse("2012-01-01T00:00:00Z"));

        assertThat(activity.invitationsIn(LimitWeek.of(skipped)).count()).isEqualTo(5);
        assertThat(activity.latest()).hasValue(Instant.parse("2011-12-30T10:00:00Z"));
    }

    private static int weeksAround(Activity activity, LocalDate day) {
        LimitWeek week = LimitWeek.of(day);
        return activity.invitationsIn(week.plusWeeks(-1)).count()
                + activity.invitationsIn(week).count()
                + activity.invitationsIn(week.plusWeeks(1)).count();
    }
}
