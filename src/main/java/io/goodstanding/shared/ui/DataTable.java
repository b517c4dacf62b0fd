package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A plain table that screen readers walk through; where it is too wide it scrolls by itself, by keys as well. */
public final class DataTable extends Div {

    private final NativeTableBody body = new NativeTableBody();

    /** @param name what it shows, for screen readers */
    public DataTable(String name, List<String> columns) {
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        NativeTable table = new NativeTable();
        table.addClassNames("gs-days-table", "gs-wide-table");
        table.add(new NativeTableHeader(head), body);
        add(table);
        addClassName("gs-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
    }

    /** The first cell names its row. */
    public void row(String first, String... others) {
        row(new Span(first), others);
    }

    public void row(Component first, String... others) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(first);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        for (String other : others) {
            row.add(new NativeTableCell(other));
        }
        body.add(row);
    }
}
