package io.goodstanding.shared.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column per week with a dashed line where the warning starts. Weeks of a restriction or a ramp have their colour; the
 * numbers themselves are in each column's title.
 *
 * @param weeks oldest first
 * @param warn the soft limit, or 0 for no line
 * @param warnText the words at the line
 */
public record WeekBars(List<Week> weeks, double warn, String warnText) {

    private static final double LEFT = 4;
    private static final double RIGHT = 236;
    private static final double FLOOR = 84;
    private static final double CEILING = 18;
    private static final double COLUMN = 13;

    /**
     * One week.
     *
     * @param label shown below the first and the last column
     * @param value invitations sent, 0 or more
     * @param look colour of a week that was not ordinary, or {@code null}
     * @param title what hovering says
     */
    public record Week(String label, double value, @Nullable StandingLook look, String title) {}

    public WeekBars {
        weeks = List.copyOf(weeks);
    }

    /** Height in px of a value's column; the highest of all values and the warning reaches the ceiling. */
    double height(double value) {
        double most =
                Math.max(warn, weeks.stream().mapToDouble(Week::value).max().orElse(0));
        return Markup.percent(value, most) / 100 * (FLOOR - CEILING);
    }

    String svg(String title) {
        StringBuilder out = new StringBuilder("<svg width=\"100%\" viewBox=\"0 0 240 103\" role=\"img\" aria-label=\"")
                .append(Markup.escape(title))
                .append("\">");
        double step = weeks.size() < 2 ? 0 : (RIGHT - LEFT - COLUMN) / (weeks.size() - 1);
        double width = weeks.size() < 2 ? COLUMN : Math.min(COLUMN, step * 0.7);
        for (int i = 0; i < weeks.size(); i++) {
            column(out, weeks.get(i), LEFT + i * step, width);
        }
        if (warn > 0) {
            String y = Markup.number(FLOOR - height(warn));
            out.append("<path class=\"gs-warn\" d=\"M0 ").append(y).append("H238\"></path>");
            out.append("<text x=\"238\" y=\"10\" text-anchor=\"end\">")
                    .append(Markup.escape(warnText))
                    .append("</text>");
        }
        if (!weeks.isEmpty()) {
            out.append("<text x=\"4\" y=\"100\">")
                    .append(Markup.escape(weeks.getFirst().label()))
                    .append("</text>");
        }
        if (weeks.size() > 1) {
            out.append("<text x=\"236\" y=\"100\" text-anchor=\"end\">")
                    .append(Markup.escape(weeks.getLast().label()))
                    .append("</text>");
        }
        return out.append("</svg>").toString();
    }

    private void column(StringBuilder out, Week week, double x, double width) {
        double height = height(week.value());
        String css =
                week.look() == null ? "gs-column" : "gs-column " + week.look().css();
        out.append("<rect class=\"").append(css).append("\" x=\"").append(Markup.number(x));
        out.append("\" y=\"").append(Markup.number(FLOOR - height));
        out.append("\" width=\"").append(Markup.number(width));
        out.append("\" height=\"").append(Markup.number(height)).append("\" rx=\"2.5\"><title>");
        out.append(Markup.escape(week.title())).append("</title></rect>");
    }
}
