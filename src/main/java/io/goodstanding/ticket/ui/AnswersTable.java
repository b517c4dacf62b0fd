package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.AnswerStatistics;
import io.goodstanding.ticket.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** How long answers took in the cases in sight, per channel, with counts. */
class AnswersTable extends Composite<Div> {

    AnswersTable(List<AnswerStatistics> statistics) {
        if (statistics.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            GsIcon.HOURGLASS,
                            Texts.text("tickets.answers.none"),
                            Texts.text("tickets.answers.none.text")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassNames("gs-days-table", "gs-wide-table");
        NativeTableRow head = new NativeTableRow();
        List.of("channel", "sent", "answered", "median", "range", "outcome")
                .forEach(key -> head.add(new NativeTableHeaderCell(Texts.text("tickets.answers." + key))));
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        statistics.forEach(line -> body.add(row(line)));
        table.add(body);
        Paragraph what = new Paragraph(Texts.text("tickets.answers.definition", AnswerStatistics.ENOUGH));
        what.addClassNames("gs-sm", "gs-t3");
        Div scroll = new Div(table);
        scroll.addClassName("gs-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Texts.text("tickets.answers"));
        getContent().add(new Card(new CardHead(Texts.text("tickets.answers")), scroll, what).spaced());
    }

    private static NativeTableRow row(AnswerStatistics line) {
        String few = Texts.text("tickets.answers.few");
        return new NativeTableRow(
                new NativeTableHeaderCell(Texts.text(line.channel().textKey())),
                new NativeTableCell(String.valueOf(line.sent())),
                new NativeTableCell(String.valueOf(line.answered())),
                new NativeTableCell(
                        line.isEnough()
                                ? Texts.text(
                                        "tickets.answers.days", line.median().orElseThrow())
                                : few),
                new NativeTableCell(
                        line.isEnough()
                                ? Texts.text("tickets.answers.range.value", line.fromDays(), line.toDays())
                                : few),
                new NativeTableCell(outcomes(line)));
    }

    private static String outcomes(AnswerStatistics line) {
        String ended = List.of(Outcome.values()).stream()
                .filter(line.outcomes()::containsKey)
                .map(outcome -> Texts.text(
                        "tickets.answers.outcome.count",
                        line.outcomes().getOrDefault(outcome, 0),
                        Texts.text(outcome.textKey())))
                .collect(Collectors.joining(", "));
        return ended.isEmpty() ? Texts.text("tickets.answers.running") : ended;
    }
}
