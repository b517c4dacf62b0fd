package io.goodstanding.insight.ui;

import io.goodstanding.insight.Evidence;
import io.goodstanding.insight.InsightReport;
import io.goodstanding.insight.RateBand;
import io.goodstanding.insight.statistics.Between;
import io.goodstanding.insight.statistics.Rate;
import io.goodstanding.shared.ui.ChartCard;
import io.goodstanding.shared.ui.DataTable;
import io.goodstanding.shared.ui.Figure;
import io.goodstanding.shared.ui.RateBars;
import io.goodstanding.shared.ui.Texts;
import java.util.Arrays;
import java.util.List;

/** How often restrictions began in weeks of one kind or another: a hint, never a cause. */
record EvidenceCards(InsightReport report) {

    List<ChartCard> all() {
        return Arrays.stream(Evidence.values()).map(this::card).toList();
    }

    private ChartCard card(Evidence evidence) {
        String title = Texts.text("insights.evidence." + evidence);
        List<RateBand> bands = report.evidence().getOrDefault(evidence, List.of());
        DataTable table = new DataTable(
                title,
                List.of(
                        Texts.text("insights.band"),
                        Texts.text("insights.band.began"),
                        Texts.text("insights.band.weeks"),
                        Texts.text("insights.band.rate"),
                        Texts.text("insights.band.interval")));
        bands.forEach(band -> table.row(
                label(band),
                String.valueOf(band.rate().events()),
                String.valueOf(band.rate().trials()),
                rate(band.rate()),
                interval(band.rate())));
        RateBars drawing = new RateBars(
                bands.stream().map(EvidenceCards::drawn).toList(), Texts.text("insights.few.short"), -1, "");
        return new ChartCard(
                title,
                Texts.text("insights.evidence.text", Rate.LEAST_TRIALS),
                table,
                Figure.of(drawing, title),
                Trends.quiet(Texts.text("insights.hint")));
    }

    static RateBars.Band drawn(RateBand band) {
        Rate rate = band.rate();
        Between between = rate.isEnough() ? rate.interval() : new Between(0, 0);
        return new RateBars.Band(
                label(band),
                Texts.text("insights.x-of-y", rate.events(), rate.trials()),
                rate.share(),
                between.low(),
                between.high(),
                rate.isEnough());
    }

    private static String label(RateBand band) {
        return band.to() == RateBand.OPEN
                ? Texts.text("insights.band.open", band.from())
                : Texts.text("insights.band.closed", band.from(), band.to());
    }

    private static String rate(Rate rate) {
        return rate.isEnough() ? percent(rate.share()) : Texts.text("insights.few");
    }

    private static String interval(Rate rate) {
        return rate.isEnough()
                ? Texts.text(
                        "insights.range",
                        percent(rate.interval().low()),
                        percent(rate.interval().high()))
                : "–";
    }

    private static String percent(double share) {
        return Texts.text("insights.percent", Math.round(1_000 * share) / 10.0);
    }
}
