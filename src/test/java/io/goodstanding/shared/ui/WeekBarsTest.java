package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeekBarsTest {

    @Test
    void the_highest_of_values_and_warning_reaches_the_ceiling() {
        WeekBars bars = new WeekBars(List.of(week("W1", 50), week("W2", 25)), 100, "warn at 100");

        assertThat(bars.height(100)).isEqualTo(66);
        assertThat(bars.height(50)).isEqualTo(33);
    }

    @Test
    void no_weeks_and_no_warning_draw_an_empty_picture() {
        assertThat(new WeekBars(List.of(), 0, "").svg("Invitations"))
                .startsWith("<svg")
                .endsWith("</svg>")
                .doesNotContain("<rect")
                .doesNotContain("gs-warn");
    }

    @Test
    void weeks_of_nothing_stay_on_the_floor() {
        assertThat(new WeekBars(List.of(week("W1", 0)), 0, "").svg("x")).contains("height=\"0\"");
    }

    @Test
    void first_and_last_week_are_named_once_each() {
        String svg = new WeekBars(List.of(week("W1", 1), week("W2", 2), week("W3", 3)), 0, "").svg("x");

        assertThat(svg)
                .containsOnlyOnce(">W1</text>")
                .containsOnlyOnce(">W3</text>")
                .doesNotContain(">W2</text>");
    }

    @Test
    void every_word_is_escaped() {
        String svg = new WeekBars(List.of(new WeekBars.Week("<W>", 1, null, "a&b")), 1, "\"w\"").svg("'t'");

        assertThat(svg)
                .contains("&lt;W&gt;", "<title>a&amp;b</title>", "&quot;w&quot;", "&#39;t&#39;")
                .doesNotContain("<W>");
    }

    private static WeekBars.Week week(String label, double value) {
        return new WeekBars.Week(label, value, null, label + ": " + value);
    }
}
