package io.goodstanding.shared.ui;

import java.util.List;

/**
 * Shares that fall in steps over days, told apart by dash as well as by colour. A table belongs beneath.
 *
 * @param days how long the axis is, above 0
 * @param daysText the words at its end
 */
public record StepCurves(List<Curve> curves, int days, String daysText) {

    private static final double LEFT = 36;
    private static final double RIGHT = 396;
    private static final double TOP = 14;
    private static final double BOTTOM = 164;
    private static final List<String> DASHES = List.of("none", "6 4", "2 4");

    /** From this day on that share goes on. */
    public record Point(double day, double share) {}

    /** @param until as far as anything is known, in days */
    public record Curve(StandingLook look, List<Point> points, double until) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    public StepCurves {
        curves = List.copyOf(curves);
    }

    String svg(String title) {
        StringBuilder out = new StringBuilder("<svg width=\"100%\" viewBox=\"0 0 400 186\" role=\"img\" aria-label=\"")
                .append(Markup.escape(title))
                .append("\">");
        for (int percent : new int[] {100, 50, 0}) {
            double y = y(percent / 100.0);
            out.append("<path class=\"gs-axis\" d=\"M36 ")
                    .append(Markup.number(y))
                    .append("H396\"></path>");
            out.append("<text x=\"30\" text-anchor=\"end\" y=\"")
                    .append(Markup.number(y + 4))
                    .append("\">");
            out.append(percent).append("%</text>");
        }
        for (int place = 0; place < curves.size(); place++) {
            curve(out, curves.get(place), DASHES.get(place % DASHES.size()));
        }
        out.append("<text x=\"36\" y=\"182\">0</text><text x=\"216\" y=\"182\" text-anchor=\"middle\">");
        out.append(Markup.number(days / 2.0)).append("</text><text x=\"396\" y=\"182\" text-anchor=\"end\">");
        return out.append(Markup.escape(daysText)).append("</text></svg>").toString();
    }

    private void curve(StringBuilder out, Curve curve, String dash) {
        out.append("<path class=\"gs-step ").append(curve.look().css()).append("\" stroke-dasharray=\"");
        out.append(dash)
                .append("\" d=\"M")
                .append(Markup.number(LEFT))
                .append(' ')
                .append(Markup.number(TOP));
        for (Point point : curve.points()) {
            if (point.day() <= days) {
                out.append('H').append(Markup.number(x(point.day())));
                out.append('V').append(Markup.number(y(point.share())));
            }
        }
        out.append('H').append(Markup.number(x(Math.min(days, curve.until())))).append("\"></path>");
    }

    private double x(double day) {
        return LEFT + (RIGHT - LEFT) * Math.min(day, days) / days;
    }

    private static double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * share;
    }
}
