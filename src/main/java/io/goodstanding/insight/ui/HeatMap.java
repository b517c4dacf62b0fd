package io.goodstanding.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.insight.HeatRow;
import io.goodstanding.insight.InsightReport;
import io.goodstanding.insight.Insights;
import io.goodstanding.insight.WeekSum;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invitations per rep and week, darker the more of the limit they are; in the order of names, which ranks nobody. */
class HeatMap extends Composite<Card> {

    /** More columns than fit. */
    private static final int MOST_WEEKS = 12;

    private final transient InsightReport report;
    private final transient Texts texts;

    HeatMap(InsightReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        String title = Texts.text("insights.heat");
        Card card = new Card(new CardHead(title, Texts.text("insights.heat.key")));
        Span what = new Span(Texts.text("insights.heat.text"));
        what.addClassNames("gs-sm", "gs-t3");
        card.body().add(what);
        if (report.heat().isEmpty()) {
            card.body().add(Trends.quiet(Texts.text("insights.heat.many", report.reps(), Insights.MOST_HEAT_ROWS)));
            return card.spaced();
        }
        List<LocalDate> mondays = report.weeks().stream()
                .map(WeekSum::monday)
                .skip(Math.max(0, report.weeks().size() - MOST_WEEKS))
                .toList();
        NativeTableRow head = new NativeTableRow(new NativeTableHeaderCell(Texts.text("insights.rep")));
        mondays.forEach(monday -> head.add(new NativeTableHeaderCell(InsightWords.week(monday))));
        NativeTableBody body = new NativeTableBody();
        report.heat().forEach(row -> body.add(row(row, mondays)));
        NativeTable table = new NativeTable();
        table.addClassName("gs-heat");
        table.add(new NativeTableHeader(head), body);
        Div scroll = new Div(table);
        scroll.addClassName("gs-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", title);
        card.body().add(scroll);
        return card.spaced();
    }

    private NativeTableRow row(HeatRow row, List<LocalDate> mondays) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(new Anchor("rep/" + row.repId(), row.rep()));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow cells = new NativeTableRow(name);
        mondays.forEach(monday -> cells.add(cell(monday, row.week(monday))));
        return cells;
    }

    private NativeTableCell cell(LocalDate monday, Optional<HeatRow.Cell> week) {
        if (week.isEmpty()) {
            return new NativeTableCell("");
        }
        HeatRow.Cell shown = week.get();
        NativeTableCell cell =
                new NativeTableCell(shown.covered() || shown.sent() > 0 ? String.valueOf(shown.sent()) : "–");
        if (shown.sent() > 0) {
            cell.addClassName("gs-h" + Math.clamp(Math.ceilDiv(shown.percent(), 20), 1, 5));
        }
        String said = Texts.text("insights.heat.cell", texts.day(monday), shown.sent(), shown.limit());
        if (shown.restricted()) {
            cell.addClassName("gs-began");
            said += " " + Texts.text("insights.heat.began");
        }
        cell.getElement().setAttribute("title", said);
        if (shown.restricted()) {
            Span hidden = new Span(Texts.text("insights.heat.began"));
            hidden.addClassName("gs-sr");
            cell.add(hidden);
        }
        return cell;
    }
}
