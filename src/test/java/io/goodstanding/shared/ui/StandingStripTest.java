package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingStripTest {

    private static final Instant FROM = Instant.parse("2026-08-26T12:00:00Z");
    private static final Instant TO = FROM.plus(Duration.ofDays(90));
    private static final StandingStrip.Words WORDS =
            new StandingStrip.Words("Standing, last 90 days", "now", "Standing", "Details");

    @Test
    void the_same_stretches_stand_in_the_strip_and_in_the_table() {
        String html = strip(List.of(
                        new StandingStrip.Segment(StandingLook.GOOD, FROM, TO, "Good standing", "since 26 Aug")))
                .getElement()
                .getOuterHTML();

        assertThat(html).contains("aria-label=\"Good standing. since 26 Aug\"", "<td>Good standing</td>");
    }

    @Test
    void stretches_grow_with_their_hours() {
        Instant middle = FROM.plus(Duration.ofDays(30));
        String html = strip(List.of(
                        new StandingStrip.Segment(StandingLook.GOOD, FROM, middle, "Good", "a"),
                        new StandingStrip.Segment(StandingLook.RISK, middle, TO, "At risk", "b")))
                .getElement()
                .getOuterHTML();

        assertThat(html).contains("flex-grow:720", "flex-grow:1440");
    }

    @Test
    void no_stretches_leave_an_empty_strip_with_its_caption() {
        assertThat(strip(List.of()).getElement().getOuterHTML())
                .contains("<caption>Standing, last 90 days</caption>")
                .doesNotContain("gs-segment\"");
    }

    private static StandingStrip strip(List<StandingStrip.Segment> segments) {
        return new StandingStrip(WORDS, FROM, TO, segments, List.of(), List.of());
    }
}
