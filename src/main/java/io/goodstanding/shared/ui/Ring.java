package io.goodstanding.shared.ui;

import org.jspecify.annotations.Nullable;

/**
 * One number in a ring: what is left of a whole.
 *
 * @param part how much of {@code whole} the ring shows; kept between none and all
 * @param value the number in the middle, in words
 * @param note the small line below it, such as "of 40"
 * @param look colour of the ring, or {@code null} for the neutral blue
 */
public record Ring(
        double part,
        double whole,
        String value,
        String note,
        @Nullable StandingLook look) {

    private static final double RADIUS = 49;
    private static final double AROUND = 2 * Math.PI * RADIUS;

    /** Length of the coloured arc in px of the drawing, 0 to the whole circle. */
    double arc() {
        return AROUND * Markup.percent(part, whole) / 100;
    }

    String svg() {
        double arc = arc();
        String colour = look == null ? "gs-ring-part" : "gs-ring-part " + look.css();
        String drawn = arc <= 0
                ? ""
                : "<circle class=\"" + colour
                        + "\" cx=\"58\" cy=\"58\" r=\"49\" stroke-width=\"10\" stroke-dasharray=\"" + Markup.number(arc)
                        + " 400\" transform=\"rotate(-90 58 58)\"></circle>";
        return "<svg width=\"116\" height=\"116\" viewBox=\"0 0 116 116\" role=\"img\" aria-label=\""
                + Markup.escape(value + " " + note) + "\">"
                + "<circle class=\"gs-ring-track\" cx=\"58\" cy=\"58\" r=\"49\" stroke-width=\"10\"></circle>" + drawn
                + "<text class=\"gs-ring-value\" x=\"58\" y=\"68\" text-anchor=\"middle\">" + Markup.escape(value)
                + "</text><text class=\"gs-ring-note\" x=\"58\" y=\"86\" text-anchor=\"middle\">" + Markup.escape(note)
                + "</text></svg>";
    }
}
