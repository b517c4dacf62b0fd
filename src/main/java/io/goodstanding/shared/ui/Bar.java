package io.goodstanding.shared.ui;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a bar: how much of a whole is used, where the soft limit stands, whether it is paused. Kept apart from
 * the drawing, because grids draw many of them in the browser from these numbers.
 *
 * @param fill used share in per cent, 0 to 100 even when more was used
 * @param tick place of the soft limit in per cent, or a negative number for none
 * @param paused nothing can be used now: hatched instead of filled
 * @param look colour of the fill, or {@code null} for the neutral blue
 */
public record Bar(
        double fill, double tick, boolean paused, @Nullable StandingLook look) {

    private static final double NO_TICK = -1;

    /** A bar of {@code used} out of {@code limit}; a limit of 0 or less gives an empty bar. */
    public static Bar of(double used, double limit) {
        return new Bar(Markup.percent(used, limit), NO_TICK, false, null);
    }

    /** The same bar with a tick where the soft limit stands; none when it is not below the hard one. */
    public Bar withSoft(double soft, double limit) {
        double place = soft > 0 && soft < limit ? Markup.percent(soft, limit) : NO_TICK;
        return new Bar(fill, place, paused, look);
    }

    /** The same bar in the colour of a standing. */
    public Bar in(StandingLook newLook) {
        return new Bar(fill, tick, paused, newLook);
    }

    /** The same bar, hatched while nothing may be used. */
    public Bar pausedIf(boolean nowPaused) {
        return new Bar(fill, tick, nowPaused, look);
    }

    /** The class of the fill's colour, empty for the neutral one. */
    public String css() {
        return look == null ? "" : look.css();
    }

    /**
     * The bar as SVG, as wide as the place it stands in.
     *
     * @param title what a screen reader says; empty when the words stand beside the bar already
     */
    public String svg(String title) {
        String tickRect = tick < 0 || paused
                ? ""
                : "<rect class=\"gs-bar-tick\" x=\"" + Markup.number(tick)
                        + "%\" y=\"-2\" width=\"1.5\" height=\"9\" rx=\".75\"></rect>";
        String fillRect = paused || fill <= 0
                ? ""
                : "<rect class=\"gs-bar-fill\" width=\"" + Markup.number(fill)
                        + "%\" height=\"100%\" rx=\"2.5\"></rect>";
        return open((paused ? "gs-hatch " : "") + css(), title) + fillRect + tickRect + "</svg>";
    }

    static String open(String css, String title) {
        String classes = ("gs-bar " + css).strip();
        return "<svg class=\"" + classes + "\""
                + (title.isEmpty()
                        ? " aria-hidden=\"true\">"
                        : " role=\"img\" aria-label=\"" + Markup.escape(title) + "\">");
    }
}
