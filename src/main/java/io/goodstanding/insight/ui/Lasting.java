package io.goodstanding.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.insight.InsightReport;
import io.goodstanding.insight.RestrictionGroup;
import io.goodstanding.insight.statistics.Survival;
import io.goodstanding.shared.ui.ChartCard;
import io.goodstanding.shared.ui.DataTable;
import io.goodstanding.shared.ui.Figure;
import io.goodstanding.shared.ui.StepCurves;
import io.goodstanding.shared.ui.Texts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How long restrictions go on, with those that are open taken into account. */
record Lasting(InsightReport report) {

    /** A month is what the longest sourced range takes; later ends are in the table. */
    private static final int MOST_DAYS = 31;

    ChartCard curve() {
        String title = Texts.text("insights.lasting");
        DataTable table = new DataTable(
                title,
                List.of(
                        Texts.text("insights.group"),
                        Texts.text("insights.after-days"),
                        Texts.text("insights.at-risk"),
                        Texts.text("insights.ended"),
                        Texts.text("insights.goes-on"),
                        Texts.text("insights.error")));
        Map<RestrictionGroup, Survival> groups = report.lastingByGroup();
        groups.forEach((group, survival) -> survival.steps()
                .forEach(step -> table.row(
                        InsightWords.name(group),
                        InsightWords.days(step.time()),
                        String.valueOf(step.atRisk()),
                        String.valueOf(step.ended()),
                        percent(step.share()),
                        percent(step.standardError()))));
        if (groups.isEmpty()) {
            return new ChartCard(
                    title, Texts.text("insights.lasting.text"), table, Trends.quiet(Texts.text("insights.nothing")));
        }
        StepCurves drawing = new StepCurves(
                groups.entrySet().stream()
                        .map(group -> new StepCurves.Curve(
                                InsightWords.look(group.getKey()),
                                group.getValue().steps().stream()
                                        .map(step -> new StepCurves.Point(step.time(), step.share()))
                                        .toList(),
                                longest(group.getKey())))
                        .toList(),
                MOST_DAYS,
                Texts.text("insights.days.axis", MOST_DAYS));
        return new ChartCard(
                title,
                Texts.text("insights.lasting.text"),
                table,
                ChartCard.legend(groups.entrySet().stream()
                        .map(group -> new ChartCard.Key(
                                InsightWords.look(group.getKey()),
                                Texts.text(
                                        "insights.group.usual",
                                        InsightWords.name(group.getKey()),
                                        Texts.text("insights.usual." + group.getKey()))))
                        .toArray(ChartCard.Key[]::new)),
                Figure.of(drawing, title));
    }

    private double longest(RestrictionGroup group) {
        return report.restrictions().stream()
                .filter(restriction -> restriction.group() == group)
                .mapToDouble(restriction -> restriction.lasted(report.at()).time())
                .max()
                .orElse(0);
    }

    /** Medians and the middle half per kind, each with its count and with what the sources say. */
    ChartCard ranges() {
        String title = Texts.text("insights.recover");
        DataTable table = new DataTable(
                title,
                List.of(
                        Texts.text("insights.kind"),
                        Texts.text("insights.median"),
                        Texts.text("insights.middle-half"),
                        Texts.text("insights.cases"),
                        Texts.text("insights.sourced")));
        Div lines = new Div();
        report.lastingByKind().forEach((kind, survival) -> {
            String cases = Texts.text("insights.of-cases", survival.over(), survival.cases());
            table.row(IncidentWords.kind(kind), days(survival.median()), half(survival), cases, sourced(kind));
            Span name = new Span(IncidentWords.kind(kind));
            name.addClassName("gs-el");
            Span median = new Span(survival.median().isPresent() ? days(survival.median()) : "–");
            median.addClassName("gs-b");
            Span note = new Span(cases + " · " + Texts.text("insights.sourced.is", sourced(kind)));
            note.addClassNames("gs-sm", "gs-t2");
            Div line = new Div(name, note, median);
            line.addClassName("gs-bar-line");
            lines.add(line);
        });
        if (lines.getComponentCount() == 0) {
            lines.add(Trends.quiet(Texts.text("insights.nothing")));
        }
        return new ChartCard(title, Texts.text("insights.recover.text"), table, lines);
    }

    /** What an incident of the kind that began now would be expected to take, the first time. */
    private String sourced(IncidentKind kind) {
        return ExpectedLift.of(kind, Extent.USUAL, report.at(), Optional.empty(), ZoneOffset.UTC, List.of())
                .map(lift -> Texts.text(
                        "insights.sourced.range",
                        Duration.between(report.at(), lift.from()).toDays(),
                        Duration.between(report.at(), lift.to()).toDays(),
                        Texts.text("source." + lift.source())))
                .orElseGet(() -> Texts.text("insights.sourced.none"));
    }

    private static String half(Survival survival) {
        OptionalDouble first = survival.quantile(0.25);
        return first.isEmpty()
                ? Texts.text("insights.not-yet")
                : Texts.text("insights.range", days(first), days(survival.quantile(0.75)));
    }

    private static String days(OptionalDouble days) {
        return days.isPresent() ? InsightWords.days(days.getAsDouble()) : Texts.text("insights.not-yet");
    }

    private static String percent(double share) {
        return Texts.text("number.percent", (int) Math.round(100 * share));
    }
}
