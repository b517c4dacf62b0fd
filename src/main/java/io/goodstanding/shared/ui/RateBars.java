package io.goodstanding.shared.ui;

import java.util.List;

/**
 * A rate per band as a column with its interval as a whisker; bands with too few have words in place of a column. A table
 * belongs beneath.
 *
 * @param bands in order
 * @param few the words where there is not enough
 * @param mark where a line is drawn, in bands from the left: 1.5 is the middle of the second; -1 for none
 * @param markText the words at that line
 */
public record RateBars(List<Band> bands, String few, double mark, String markText) {

    private static final double LEFT = 34;
    private static final double RIGHT = 396;
    private static final double TOP = 18;
    private static final double BOTTOM = 140;

    /** No interval of a rate is narrower than what this shows: two points of a hundred. */
    private static final double LEAST_TOP = 0.02;

    /**
     * One band.
     *
     * @param label what falls into it
     * @param count out of how many, in words
     * @param share from 0 to 1, between {@code low} and {@code high}
     * @param enough whether a rate is shown at all
     */
    public record Band(String label, String count, double share, double low, double high, boolean enough) {}

    public RateBars {
        bands = List.copyOf(bands);
    }

    String svg(String title) {
        double top = Math.max(
                LEAST_TOP,
                bands.stream()
                        .filter(Band::enough)
                        .mapToDouble(Band::high)
                        .max()
                        .orElse(LEAST_TOP));
        StringBuilder out = new StringBuilder("<svg width=\"100%\" viewBox=\"0 0 400 176\" role=\"img\" aria-label=\"")
                .append(Markup.escape(title))
                .append("\">");
        axis(out, 0, BOTTOM);
        axis(out, top * 100, TOP);
        double step = (RIGHT - LEFT) / Math.max(1, bands.size());
        for (int place = 0; place < bands.size(); place++) {
            band(out, bands.get(place), LEFT + place * step, step, top);
        }
        if (mark >= 0) {
            String x = Markup.number(LEFT + mark * step);
            out.append("<path class=\"gs-mark\" d=\"M")
                    .append(x)
                    .append(" 4V140\"></path><text class=\"gs-strong\" x=\"");
            out.append(x).append("\" dx=\"-4\" y=\"12\" text-anchor=\"end\">").append(Markup.escape(markText));
            out.append("</text>");
        }
        return out.append("</svg>").toString();
    }

    private static void axis(StringBuilder out, double percent, double y) {
        out.append("<path class=\"gs-axis\" d=\"M34 ").append(Markup.number(y)).append("H396\"></path>");
        out.append("<text x=\"28\" text-anchor=\"end\" y=\"")
                .append(Markup.number(y + 4))
                .append("\">");
        out.append(Markup.number(percent)).append("%</text>");
    }

    private void band(StringBuilder out, Band band, double x, double step, double top) {
        double middle = x + step / 2;
        if (band.enough()) {
            double y = BOTTOM - (BOTTOM - TOP) * band.share() / top;
            double width = Math.min(34, step * 0.6);
            out.append("<rect class=\"gs-column\" x=\"").append(Markup.number(middle - width / 2));
            out.append("\" y=\"").append(Markup.number(y)).append("\" width=\"").append(Markup.number(width));
            out.append("\" height=\"")
                    .append(Markup.number(Math.max(1, BOTTOM - y)))
                    .append("\" rx=\"2.5\"></rect>");
            whisker(out, middle, band, top);
        } else {
            text(out, middle, BOTTOM - 8, few);
        }
        text(out, middle, 156, band.label());
        text(out, middle, 171, band.count());
    }

    private static void whisker(StringBuilder out, double x, Band band, double top) {
        String low = Markup.number(BOTTOM - (BOTTOM - TOP) * band.low() / top);
        String high = Markup.number(BOTTOM - (BOTTOM - TOP) * band.high() / top);
        String from = Markup.number(x - 5);
        out.append("<path class=\"gs-whisker\" d=\"M")
                .append(from)
                .append(' ')
                .append(low)
                .append("h10M");
        out.append(from)
                .append(' ')
                .append(high)
                .append("h10M")
                .append(Markup.number(x))
                .append(' ')
                .append(low);
        out.append('V').append(high).append("\"></path>");
    }

    private static void text(StringBuilder out, double x, double y, String words) {
        out.append("<text x=\"").append(Markup.number(x)).append("\" y=\"").append(Markup.number(y));
        out.append("\" text-anchor=\"middle\">").append(Markup.escape(words)).append("</text>");
    }
}
