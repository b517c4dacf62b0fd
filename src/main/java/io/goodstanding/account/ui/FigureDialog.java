package io.goodstanding.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.account.AnswerDay;
import io.goodstanding.account.DayTotal;
import io.goodstanding.account.FigurePart;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** What a figure is made of, day by day. A source that lost against a stronger one is greyed and says so. */
class FigureDialog extends Dialog {

    private final transient Texts texts;
    private final Div content = new Div();

    FigureDialog(String title, Texts texts) {
        this.texts = texts;
        setHeaderTitle(title);
        setMaxWidth("560px");
        content.addClassName("gs-stack");
        // The table may be longer than the dialog: with the focus in it the keyboard scrolls.
        content.getElement().setAttribute("tabindex", "0");
        add(content);
        getFooter().add(new Button(Texts.text("action.close"), click -> close()));
    }

    FigureDialog says(String text) {
        Span words = new Span(text);
        words.addClassNames("gs-sm", "gs-t2");
        content.add(words);
        return this;
    }

    FigureDialog parts(List<FigurePart> parts) {
        if (parts.isEmpty()) {
            return says(Texts.text("figures.none"));
        }
        NativeTable table = table("figures.day", "figures.count", "figures.source");
        parts.forEach(part -> table.add(row(part)));
        content.add(table);
        return this;
    }

    FigureDialog answers(String title, String text, List<AnswerDay> days) {
        content.add(new H3(title));
        if (days.isEmpty()) {
            return says(Texts.text("figures.none"));
        }
        says(text);
        return answers(days);
    }

    FigureDialog answers(List<AnswerDay> days) {
        NativeTable table = table("figures.day", "figures.invited", "figures.accepted");
        days.forEach(day -> {
            NativeTableRow row = new NativeTableRow();
            row.add(
                    new NativeTableCell(texts.day(day.day())),
                    number(new Span(texts.number(day.sent()))),
                    number(new Span(texts.number(day.accepted()))));
            table.add(row);
        });
        content.add(table);
        return this;
    }

    FigureDialog totals(List<DayTotal> days) {
        NativeTable table = table("figures.day", "figures.count");
        days.forEach(day -> {
            NativeTableRow row = new NativeTableRow();
            row.add(new NativeTableCell(texts.day(day.day())), number(new Span(texts.number(day.count()))));
            table.add(row);
        });
        content.add(table);
        return this;
    }

    private static NativeTable table(String... keys) {
        NativeTable table = new NativeTable();
        table.addClassName("gs-days-table");
        NativeTableRow head = new NativeTableRow();
        for (String key : keys) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(head);
        return table;
    }

    private NativeTableRow row(FigurePart part) {
        Span source = new Span(Texts.text("origin." + part.origin()));
        source.addClassName("gs-med");
        Div words = new Div(source);
        words.addClassName("gs-col");
        part.at().ifPresent(at -> words.add(quiet(Texts.text("figures.by", part.by(), texts.moment(at)))));
        NativeTableRow row = new NativeTableRow();
        if (!part.counts()) {
            words.add(quiet(Texts.text("figures.lost")));
            row.addClassName("gs-lost");
        }
        row.add(
                new NativeTableCell(texts.day(part.day())),
                number(new Span(texts.number(part.count()))),
                new NativeTableCell(words));
        return row;
    }

    private static NativeTableCell number(Component number) {
        NativeTableCell cell = new NativeTableCell(number);
        cell.addClassName("gs-number");
        return cell;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("gs-xs", "gs-t3");
        return quiet;
    }
}
