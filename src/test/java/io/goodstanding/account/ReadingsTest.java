package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingsTest {

    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");

    @Test
    void the_ssi_is_the_sum_of_its_four_parts() {
        Recorded recorded = Recorded.in("UTC")
                .reading(ReadingKind.SSI_BRAND, NOW, 20)
                .reading(ReadingKind.SSI_PEOPLE, NOW, 11)
                .reading(ReadingKind.SSI_INSIGHT, NOW, 9);
        assertThat(recorded.data().ssi(NOW)).isEmpty();

        recorded.reading(ReadingKind.SSI_RELATIONSHIPS, NOW, 25);
        assertThat(recorded.data().ssi(NOW)).hasValue(65);
        assertThat(recorded.data().ssi(NOW.minusNanos(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReadingKind.class,
            names = {"SSI_BRAND", "SSI_PEOPLE", "SSI_INSIGHT", "SSI_RELATIONSHIPS"})
    void a_part_of_the_ssi_lies_between_0_and_25(ReadingKind kind) {
        assertThat(new Reading(kind, NOW, 25, Origin.HAND).value()).isEqualTo(25);
        assertThatThrownBy(() -> new Reading(kind, NOW, 26, Origin.HAND)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reading(kind, NOW, -1, Origin.HAND)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_days_count_beyond_belief_is_refused() {
        LocalDate day = LocalDate.of(2026, 11, 19);

        assertThatThrownBy(() -> new DayCount(Metric.MESSAGES, day, Origin.HAND, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayCount(Metric.MESSAGES, day, Origin.HAND, DayCount.MAX + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_newer_of_a_typed_and_an_exported_network_size_counts() {
        AccountData data = Recorded.in("UTC")
                .reading(ReadingKind.CONNECTIONS, NOW, 500)
                .archive(archive(NOW.minusSeconds(9), 400, 0, 0))
                .archive(archive(NOW.plusSeconds(9), 600, 0, 0))
                .archive(archive(NOW.plusSeconds(20), -1, 0, 0))
                .data();

        assertThat(data.connections(NOW.minusSeconds(10))).isEmpty();
        assertThat(data.connections(NOW.minusSeconds(9))).hasValue(400);
        assertThat(data.connections(NOW)).hasValue(500);
        assertThat(data.connections(NOW.plusSeconds(9))).hasValue(600);
    }

    @Test
    void an_archive_without_connections_does_not_hide_an_older_size() {
        AccountData data = Recorded.in("UTC")
                .archive(archive(NOW.minusSeconds(9), 400, 0, 0))
                .archive(archive(NOW, -1, 0, 0))
                .data();

        assertThat(data.connections(NOW)).hasValue(400);
    }

    @ParameterizedTest
    @CsvSource({"19, 19, -1", "20, 0, 0", "20, 20, 100", "20, 6, 30", "1000, 299, 29", "1000, 199, 19", "1000, 200, 20"
    })
    void acceptance_is_told_from_twenty_invitations_on_and_never_rounded_up(int sent, int accepted, int percent) {
        Acceptance acceptance = new Acceptance(sent, accepted);

        assertThat(acceptance.percent().orElse(-1)).isEqualTo(percent);
    }

    @Test
    void acceptance_is_that_of_the_newest_archive_known_by_then() {
        AccountData data = Recorded.in("UTC")
                .archive(archive(NOW, -1, 100, 40))
                .archive(archive(NOW.minusSeconds(9), -1, 100, 10))
                .data();

        assertThat(data.acceptance(NOW.minusSeconds(10))).isEmpty();
        assertThat(data.acceptance(NOW.minusNanos(1))).hasValue(new Acceptance(100, 10));
        assertThat(data.acceptance(NOW)).hasValue(new Acceptance(100, 40));
    }

    @Test
    void data_are_as_fresh_as_their_newest_day_archive_or_reading() {
        LocalDate day = LocalDate.of(2026, 11, 10);
        Recorded recorded = Recorded.in("Europe/Berlin");
        assertThat(recorded.data().latest(NOW)).isEmpty();

        recorded.invitations(day, 0);
        assertThat(recorded.data().latest(NOW)).hasValue(Instant.parse("2026-11-10T23:00:00Z"));

        recorded.dense(day.minusDays(90), day.plusDays(2), Instant.parse("2026-11-12T08:00:00Z"));
        assertThat(recorded.data().latest(NOW)).hasValue(Instant.parse("2026-11-12T08:00:00Z"));

        recorded.reading(ReadingKind.NOTES_LEFT, Instant.parse("2026-11-13T09:00:00Z"), 3);
        assertThat(recorded.data().latest(NOW)).hasValue(Instant.parse("2026-11-13T09:00:00Z"));

        recorded.invitations(LocalDate.of(2026, 11, 19), 4);
        assertThat(recorded.data().latest(NOW)).hasValue(NOW);
    }

    private static ArchiveFigures archive(Instant madeAt, int connections, int sent, int accepted) {
        LocalDate day = LocalDate.of(2026, 11, 19);
        return new ArchiveFigures(
                madeAt, day.minusDays(180), day, new Acceptance(sent, accepted), 0, 0, connections, List.of());
    }
}
