package io.goodstanding.shared.ui;

import java.util.List;

/**
 * A column per week: what began stands above the line in parts of their looks, what ended below it. The numbers stand in
 * each part's title; a table belongs beneath.
 *
 * @param weeks oldest first
 */
public record StackedWeeks(List<Week> weeks) {

    private static final double LEFT = 26;
    private static final double WIDTH = 640;
    private static final double TOP = 10;
    private static final double BOTTOM = 176;
    private static final double WIDEST = 34;

    /** So many labels fit below the columns. */
    private static final int LABELS = 13;

    /**
     * One part of a column.
     *
     * @param title what hovering says
     */
    public record Part(int count, StandingLook look, String title) {}

    /** @param up from the line upwards; {@code down} counts downwards */
    public record Week(String label, List<Part> up, Part down) {

        public Week {
            up = List.copyOf(up);
        }

        private int above() {
            return up.stream().mapToInt(Part::count).sum();
        }
    }

    public StackedWeeks {
        weeks = List.copyOf(weeks);
    }

    String svg(String title) {
        int above = Math.max(1, weeks.stream().mapToInt(Week::above).max().orElse(0));
        int below = weeks.stream().mapToInt(week -> week.down().count()).max().orElse(0);
        double unit = (BOTTOM - TOP) / (above + Math.max(1, below));
        double line = TOP + above * unit;
        StringBuilder out = new StringBuilder("<svg width=\"100%\" viewBox=\"0 0 640 200\" role=\"img\" aria-label=\"")
                .append(Markup.escape(title))
                .append("\">");
        axis(out, above, line - above * unit);
        axis(out, 0, line);
        if (below > 0) {
            axis(out, below, line + below * unit);
        }
        double step = (WIDTH - LEFT) / Math.max(1, weeks.size());
        double width = Math.min(WIDEST, step * 0.72);
        int every = Math.ceilDiv(weeks.size(), LABELS);
        for (int place = 0; place < weeks.size(); place++) {
            double x = LEFT + place * step + (step - width) / 2;
            column(out, weeks.get(place), x, width, line, unit);
            if ((weeks.size() - 1 - place) % every == 0) {
                out.append("<text x=\"").append(Markup.number(x + width / 2));
                out.append("\" y=\"195\" text-anchor=\"middle\">");
                out.append(Markup.escape(weeks.get(place).label())).append("</text>");
            }
        }
        return out.append("</svg>").toString();
    }

    private static void axis(StringBuilder out, int value, double y) {
        out.append("<path class=\"gs-axis\" d=\"M").append(Markup.number(LEFT)).append(' ');
        out.append(Markup.number(y)).append("H640\"></path><text x=\"18\" text-anchor=\"end\" y=\"");
        out.append(Markup.number(y + 4)).append("\">").append(value).append("</text>");
    }

    private static void column(StringBuilder out, Week week, double x, double width, double line, double unit) {
        double y = line;
        for (Part part : week.up()) {
            y -= part.count() * unit;
            rect(out, part, x, y, width, part.count() * unit);
        }
        rect(out, week.down(), x, line, width, week.down().count() * unit);
    }

    private static void rect(StringBuilder out, Part part, double x, double y, double width, double height) {
        if (part.count() == 0) {
            return;
        }
        out.append("<rect class=\"gs-column ")
                .append(part.look().css())
                .append("\" x=\"")
                .append(Markup.number(x));
        out.append("\" y=\"")
                .append(Markup.number(y + 0.8))
                .append("\" width=\"")
                .append(Markup.number(width));
        out.append("\" height=\"")
                .append(Markup.number(Math.max(1, height - 1.6)))
                .append("\" rx=\"3\"><title>");
        out.append(Markup.escape(part.title())).append("</title></rect>");
    }
}
