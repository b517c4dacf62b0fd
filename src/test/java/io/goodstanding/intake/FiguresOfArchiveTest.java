package io.goodstanding.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.ArchiveFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresOfArchiveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void the_dense_span_begins_with_the_first_send_of_the_last_six_months() {
        ArchiveFigures figures = figures(Facts.none()
                .sent(Facts.named("anna"), "2026-08-01T09:00:00Z")
                .sent(Facts.named("ben"), "2026-11-19T09:00:00Z"));

        assertThat(figures.denseFrom()).isEqualTo("2026-08-01");
        assertThat(figures.denseTo()).isEqualTo("2026-11-20");
    }

    @Test
    void before_six_months_it_is_thin() {
        ArchiveFigures figures = figures(Facts.none().sent(Facts.named("anna"), "2020-01-01T09:00:00Z"));

        assertThat(figures.denseFrom()).isEqualTo(DAY.minusDays(180));
        assertThat(figures.denseTo()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2026-10-31, 2026-11-19",
        "UTC,                 2026-11-01, 2026-11-20",
        "Pacific/Auckland,    2026-11-01, 2026-11-20"
    })
    void days_are_the_reps_and_the_day_on_which_it_was_made_is_not_complete(String zone, String from, String to) {
        ArchiveFigures figures = FiguresOfArchive.of(
                Facts.none().sent(Facts.named("anna"), "2026-11-01T02:00:00Z").facts(),
                DAY,
                ZoneId.of(zone),
                NOW,
                List.of());

        assertThat(figures.denseFrom()).isEqualTo(from);
        assertThat(figures.denseTo()).isEqualTo(to);
    }

    @Test
    void it_counts_as_made_with_its_last_invitation_but_never_after_now() {
        Facts facts = Facts.none().sent(Facts.named("anna"), "2026-11-20T15:30:00Z");

        assertThat(figures(facts).madeAt()).isEqualTo("2026-11-20T15:30:00Z");
        assertThat(figures(Facts.none().sent(Facts.named("anna"), "2026-11-18T15:30:00Z"))
                        .madeAt())
                .isEqualTo("2026-11-20T00:00:00Z");
        assertThat(FiguresOfArchive.of(
                                facts.facts(), DAY, ZoneOffset.UTC, Instant.parse("2026-11-20T15:00:00Z"), List.of())
                        .madeAt())
                .isEqualTo("2026-11-20T15:00:00Z");
    }

    @Test
    void without_invitations_no_day_is_dense() {
        ArchiveFigures figures = figures(Facts.none().connected(Facts.named("anna"), "2026-11-05"));

        assertThat(figures.denseFrom()).isEqualTo(figures.denseTo());
        assertThat(figures.connections()).isEqualTo(1);
        assertThat(figures.pending()).isZero();
    }

    @Test
    void without_connections_nobody_knows_who_accepted_or_waits() {
        Facts facts = Facts.none();
        for (int n = 0; n < 40; n++) {
            facts.sent(Facts.named("person " + n), "2026-11-01T09:00:00Z");
        }

        ArchiveFigures figures = FiguresOfArchive.of(facts.withoutConnections(), DAY, ZoneOffset.UTC, NOW, List.of());

        assertThat(figures.acceptance()).isEqualTo(new Acceptance(0, 0));
        assertThat(figures.acceptance().percent()).isEqualTo(OptionalInt.empty());
        assertThat(figures.acceptanceTrend()).isEmpty();
        assertThat(figures.pending()).isNegative();
        assertThat(figures.connections()).isNegative();
    }

    @Test
    void the_trend_tells_six_weeks_oldest_first_and_leaves_out_weeks_with_too_few() {
        Facts facts = Facts.none();
        // Forty invitations 30 days before the archive: in the window of the last three weeks. Of them 13 accepted two
        // days later: 32 %. Nineteen ten days earlier join them two and three weeks ago: 13 and 19 of 59.
        send(facts, "b", 40, DAY.minusDays(30), 13);
        send(facts, "a", 19, DAY.minusDays(40), 6);

        assertThat(figures(facts).acceptanceTrend()).containsExactly(32, 32, 32);
        assertThat(figures(facts).acceptance()).isEqualTo(new Acceptance(59, 19));

        send(facts, "c", 20, DAY.minusDays(16), 0);
        assertThat(figures(facts).acceptanceTrend()).containsExactly(32, 32, 24);
    }

    @Test
    void figures_of_one_day_that_differ_in_their_moment_only_say_the_same() {
        Facts facts = Facts.none().sent(Facts.named("anna"), "2026-11-20T15:30:00Z");
        ArchiveFigures earlier = FiguresOfArchive.of(
                facts.facts(), DAY, ZoneOffset.UTC, Instant.parse("2026-11-20T15:00:00Z"), List.of());

        assertThat(FiguresOfArchive.saySame(earlier, figures(facts))).isTrue();
        assertThat(FiguresOfArchive.saySame(
                        earlier, figures(Facts.none().sent(Facts.named("anna"), "2026-11-19T15:30:00Z"))))
                .isFalse();
    }

    private static void send(Facts facts, String who, int count, LocalDate day, int accepted) {
        for (int n = 0; n < count; n++) {
            facts.sent(
                    Facts.named(who + n),
                    day.atTime(9, 0).toInstant(ZoneOffset.UTC),
                    n < accepted ? day.plusDays(2) : null);
        }
    }

    private static ArchiveFigures figures(Facts facts) {
        return FiguresOfArchive.of(facts.facts(), DAY, ZoneOffset.UTC, NOW, List.of());
    }
}
