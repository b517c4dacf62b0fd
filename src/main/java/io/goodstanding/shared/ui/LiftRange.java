package io.goodstanding.shared.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an expected lift lies between the start of a restriction and a little after its latest end. A range and the
 * present, never one promised moment.
 *
 * @param from start of the range in per cent of the bar
 * @param width width of the range in per cent of the bar, at least 1 so that a single date is seen
 * @param now place of the present in per cent of the bar
 */
public record LiftRange(double from, double width, double now) {

    /** Share of the bar that the time up to the range's end (or the present) takes; the rest shows that it goes on. */
    private static final double USED_SHARE = 0.88;

    private static final double LEAST_WIDTH = 1;

    /** The places for a restriction since {@code start} that usually lifts between {@code earliest} and {@code latest}. */
    public static LiftRange of(Instant start, Instant earliest, Instant latest, Instant now) {
        Instant end = latest.isAfter(now) ? latest : now;
        double whole = seconds(start, end) / USED_SHARE;
        double from = Markup.percent(seconds(start, earliest), whole);
        double until = Markup.percent(seconds(start, latest), whole);
        double width = Math.clamp(until - from, LEAST_WIDTH, 100);
        return new LiftRange(Math.min(from, 100 - width), width, Markup.percent(seconds(start, now), whole));
    }

    /**
     * The bar as SVG, as wide as the place it stands in.
     *
     * @param title what a screen reader says; empty when the words stand beside the bar already
     */
    public String svg(@Nullable StandingLook look, String title) {
        return Bar.open(look == null ? "" : look.css(), title)
                + "<rect class=\"gs-bar-range\" x=\"" + Markup.number(from) + "%\" width=\"" + Markup.number(width)
                + "%\" height=\"100%\" rx=\"2.5\"></rect>"
                + "<rect class=\"gs-bar-now\" x=\"" + Markup.number(now)
                + "%\" y=\"-2\" width=\"1.5\" height=\"9\" rx=\".75\"></rect></svg>";
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }
}
