package io.goodstanding.shared.ui;

import java.util.Locale;

/** Writes text and numbers into SVG and HTML so that neither a name nor a decimal comma can break out of it. */
final class Markup {

    private Markup() {}

    /** The text with the five characters replaced that could end an attribute or start an element. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** At most one decimal, always with a point: SVG knows no other. */
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString(Math.round(rounded))
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    /** A share of a whole in per cent, from 0 to 100 whatever is passed; 0 of nothing is 0. */
    static double percent(double part, double whole) {
        if (!(whole > 0) || Double.isNaN(part)) {
            return 0;
        }
        return Math.clamp(100 * part / whole, 0, 100);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
