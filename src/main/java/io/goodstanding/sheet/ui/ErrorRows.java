package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.goodstanding.shared.ui.SafeCsv;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.table.RowError;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** The rows that are left out and why: the first on the page, all of them as a file. */
class ErrorRows extends Composite<Div> {

    private static final int SHOWN = 50;
    private static final String FILE = "rows-left-out.csv";

    private final transient List<RowError> errors;
    private final transient Texts texts;

    ErrorRows(List<RowError> errors, Texts texts) {
        this.errors = errors;
        this.texts = texts;
    }

    @Override
    protected Div initContent() {
        NativeTable table = new NativeTable();
        table.addClassName("gs-days-table");
        NativeTableRow head = new NativeTableRow();
        header().forEach(name -> head.add(new NativeTableHeaderCell(name)));
        table.add(head);
        errors.stream().limit(SHOWN).forEach(error -> {
            NativeTableRow row = new NativeTableRow();
            cells(error).forEach(cell -> row.add(new NativeTableCell(cell)));
            table.add(row);
        });
        Div all = new Div(table);
        if (errors.size() > SHOWN) {
            Span more = new Span(Texts.text("sheet.errors.more", SHOWN, errors.size()));
            more.addClassNames("gs-xs", "gs-t3");
            all.add(more);
        }
        Div actions = new Div(download());
        actions.addClassName("gs-actions");
        all.add(actions);
        all.addClassName("gs-stack");
        return all;
    }

    private static List<String> header() {
        return List.of(
                Texts.text("import.rejected.row"),
                Texts.text("sheet.errors.column"),
                Texts.text("sheet.errors.text"),
                Texts.text("import.rejected.why"));
    }

    private List<String> cells(RowError error) {
        return List.of(String.valueOf(error.row()), error.column(), error.text(), texts.say(error.why()));
    }

    private Anchor download() {
        List<List<String>> lines = new ArrayList<>(List.of(header()));
        errors.forEach(error -> lines.add(cells(error)));
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] csv = SafeCsv.write(lines);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), FILE, "text/csv;charset=utf-8", csv.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.text("sheet.errors.download"));
        link.addClassNames("gs-btn", "gs-small");
        return link;
    }
}
