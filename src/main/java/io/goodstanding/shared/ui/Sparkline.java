package io.goodstanding.shared.ui;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A line of a few values without axes: only its direction is meant to be read. The lowest value is at the bottom, the
 * highest at the top; values that are all alike lie in the middle.
 *
 * @param path the SVG path, empty for no values
 * @param lastX place of the last point in px
 * @param lastY place of the last point in px
 */
public record Sparkline(String path, double lastX, double lastY) {

    /** Width and height in a grid cell, in px. */
    public static final int WIDTH = 46;

    public static final int HEIGHT = 18;

    private static final double SIDE = 1.5;
    private static final double EDGE = 2;

    /** The line of these values, oldest first, in a box of {@value #WIDTH} by {@value #HEIGHT} px. */
    public static Sparkline of(List<? extends Number> values) {
        return of(values, WIDTH);
    }

    /** The line of these values in a box of this width in px. */
    public static Sparkline of(List<? extends Number> values, int width) {
        if (values.isEmpty()) {
            return new Sparkline("", 0, 0);
        }
        double low = values.stream().mapToDouble(Number::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
        StringJoiner line = new StringJoiner("L", "M", "");
        double x = 0;
        double y = 0;
        for (int i = 0; i < values.size(); i++) {
            x = values.size() == 1 ? width - 2.5 : SIDE + i * (width - 4.0) / (values.size() - 1);
            double height = high > low ? (values.get(i).doubleValue() - low) / (high - low) : 0.5;
            y = HEIGHT - EDGE - height * (HEIGHT - 2 * EDGE);
            line.add(Markup.number(x) + " " + Markup.number(y));
        }
        return new Sparkline(line.toString(), x, y);
    }

    /**
     * The line as SVG.
     *
     * @param title what a screen reader says; empty when the figure stands beside the line already
     */
    public String svg(@Nullable StandingLook look, int width, String title) {
        String css = look == null ? "gs-spark" : "gs-spark " + look.css();
        String label =
                title.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + Markup.escape(title) + "\"";
        String line = path.isEmpty()
                ? ""
                : "<path class=\"gs-line\" d=\"" + path + "\"></path><circle class=\"gs-point\" cx=\""
                        + Markup.number(lastX) + "\" cy=\"" + Markup.number(lastY) + "\" r=\"1.9\"></circle>";
        return "<svg class=\"" + css + "\" width=\"" + width + "\" height=\"" + HEIGHT + "\" viewBox=\"0 0 " + width
                + " " + HEIGHT + "\" " + label + ">" + line + "</svg>";
    }
}
