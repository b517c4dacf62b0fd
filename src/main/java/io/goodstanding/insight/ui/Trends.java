package io.goodstanding.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.insight.Cause;
import io.goodstanding.insight.InsightReport;
import io.goodstanding.insight.RestrictionGroup;
import io.goodstanding.insight.TeamDays;
import io.goodstanding.insight.WeekSum;
import io.goodstanding.shared.ui.Bar;
import io.goodstanding.shared.ui.ChartCard;
import io.goodstanding.shared.ui.DataTable;
import io.goodstanding.shared.ui.Figure;
import io.goodstanding.shared.ui.LimitBar;
import io.goodstanding.shared.ui.StackedWeeks;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.WeekBars;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What began, what lifted, what came before, what it cost each team, and how acceptance goes. */
record Trends(InsightReport report, Texts texts) {

    ChartCard startedAndLifted() {
        String title = Texts.text("insights.started-lifted");
        DataTable table = new DataTable(
                title,
                Stream.concat(
                                Stream.concat(
                                        Stream.of(Texts.text("insights.week")),
                                        Arrays.stream(RestrictionGroup.values()).map(InsightWords::name)),
                                Stream.of(Texts.text("insights.lifted"), Texts.text("insights.lost")))
                        .toList());
        report.weeks()
                .forEach(week -> table.row(
                        weekName(week),
                        String.valueOf(week.startedInvitations()),
                        String.valueOf(week.startedAccount()),
                        String.valueOf(week.startedLocked()),
                        String.valueOf(week.lifted()),
                        String.valueOf(week.daysLost())));
        StackedWeeks drawing =
                new StackedWeeks(report.weeks().stream().map(this::column).toList());
        return new ChartCard(
                title,
                Texts.text("insights.started-lifted.text"),
                table,
                ChartCard.legend(Stream.concat(
                                Arrays.stream(RestrictionGroup.values())
                                        .map(group ->
                                                new ChartCard.Key(InsightWords.look(group), InsightWords.name(group))),
                                Stream.of(new ChartCard.Key(StandingLook.GOOD, Texts.text("insights.lifted-below"))))
                        .toArray(ChartCard.Key[]::new)),
                Figure.of(
                        drawing, Texts.text("insights.started-lifted.said", title, report.started(), report.lifted())));
    }

    private StackedWeeks.Week column(WeekSum week) {
        return new StackedWeeks.Week(
                InsightWords.week(week.monday()),
                Arrays.stream(RestrictionGroup.values())
                        .map(group -> new StackedWeeks.Part(
                                week.started(group),
                                InsightWords.look(group),
                                Texts.text(
                                        "insights.part",
                                        weekName(week),
                                        InsightWords.name(group),
                                        week.started(group))))
                        .toList(),
                new StackedWeeks.Part(
                        week.lifted(),
                        StandingLook.GOOD,
                        Texts.text("insights.part", weekName(week), Texts.text("insights.lifted"), week.lifted())));
    }

    private String weekName(WeekSum week) {
        boolean running = week.equals(report.weeks().getLast());
        return Texts.text(running ? "insights.week.running" : "insights.week.of", texts.day(week.monday()));
    }

    ChartCard causes() {
        String title = Texts.text("insights.causes");
        DataTable table = new DataTable(title, List.of(title, Texts.text("insights.restrictions")));
        Div lines = new Div();
        int all = report.restrictions().size();
        for (Cause cause : Cause.values()) {
            int count = report.causes().getOrDefault(cause, 0);
            String name = Texts.text("insights.cause." + cause);
            lines.add(line(name, count, all, Texts.text("insights.x-of-y", count, all)));
            table.row(name, String.valueOf(count));
        }
        return new ChartCard(title, Texts.text("insights.causes.text"), table, lines);
    }

    ChartCard teams() {
        String title = Texts.text("insights.teams");
        DataTable table = new DataTable(
                title, List.of(Texts.text("insights.team"), Texts.text("insights.lost"), Texts.text("insights.reps")));
        Div lines = new Div();
        int most = report.teams().stream().mapToInt(TeamDays::daysLost).max().orElse(0);
        for (TeamDays team : report.teams()) {
            lines.add(line(team.team(), team.daysLost(), most, Texts.text("span.days", team.daysLost())));
            table.row(team.team(), String.valueOf(team.daysLost()), String.valueOf(team.reps()));
        }
        return new ChartCard(title, Texts.text("insights.teams.text"), table, lines);
    }

    ChartCard acceptance() {
        String title = Texts.text("insights.acceptance");
        DataTable table = new DataTable(
                title,
                List.of(Texts.text("insights.week"), Texts.text("insights.accepted"), Texts.text("insights.known-of")));
        List<WeekSum> known = report.weeks().stream()
                .filter(week -> week.acceptedPercent().isPresent())
                .toList();
        known.forEach(week -> table.row(weekName(week), percent(week), String.valueOf(week.acceptedOf())));
        WeekBars bars = new WeekBars(
                known.stream()
                        .map(week -> new WeekBars.Week(
                                InsightWords.week(week.monday()),
                                week.acceptedPercent().orElse(0),
                                null,
                                weekName(week) + ": " + percent(week)))
                        .toList(),
                0,
                "");
        Component drawing = known.isEmpty() ? quiet(Texts.text("insights.acceptance.none")) : Figure.of(bars, title);
        return new ChartCard(title, Texts.text("insights.acceptance.text"), table, drawing);
    }

    private static String percent(WeekSum week) {
        return Texts.text(
                "number.percent", (int) Math.round(week.acceptedPercent().orElse(0)));
    }

    static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("gs-t2");
        return quiet;
    }

    private static Div line(String name, int part, int whole, String value) {
        Span words = new Span(name);
        words.addClassName("gs-el");
        Span number = new Span(value);
        number.addClassName("gs-b");
        Div line = new Div(words, new LimitBar(Bar.of(part, whole), ""), number);
        line.addClassName("gs-bar-line");
        return line;
    }
}
