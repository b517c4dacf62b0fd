package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.table.ColumnUse;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.sheet.table.SheetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every column of a file with three examples and what it is taken for. */
class ColumnTable extends Composite<Div> {

    private static final int EXAMPLES = 3;

    private final transient SheetTable table;
    private final List<Select<ColumnUse>> uses = new ArrayList<>();

    ColumnTable(SheetFile file, Runnable onChange) {
        this.table = file.table();
        for (int column = 0; column < table.header().size(); column++) {
            Select<ColumnUse> use = new Select<>();
            use.setItems(ColumnUse.values());
            use.setItemLabelGenerator(each -> Texts.text(each.key()));
            use.setValue(file.guess().uses().get(column));
            use.setAriaLabel(Texts.text("sheet.map.column", name(column)));
            use.setManualValidation(true);
            use.addValueChangeListener(change -> {
                uses.forEach(each -> each.setInvalid(false));
                onChange.run();
            });
            uses.add(use);
        }
    }

    @Override
    protected Div initContent() {
        Div rows = new Div();
        rows.addClassName("gs-columns");
        for (int column = 0; column < uses.size(); column++) {
            Span name = new Span(name(column));
            name.addClassNames("gs-b", "gs-wording");
            Span examples = new Span(examples(column));
            examples.addClassNames("gs-xs", "gs-t3", "gs-wording");
            Div words = new Div(name, examples);
            words.addClassName("gs-col");
            Div row = new Div(words, uses.get(column));
            row.addClassName("gs-column");
            rows.add(row);
        }
        return rows;
    }

    private String name(int column) {
        String name = table.header().get(column);
        return name.isEmpty() ? Texts.text("sheet.map.unnamed", column + 1) : name;
    }

    private String examples(int column) {
        return table.rows().stream()
                .limit(EXAMPLES)
                .map(row -> row.cell(column))
                .map(cell -> cell.isEmpty() ? "–" : cell)
                .collect(Collectors.joining(" · "));
    }

    /** What is wrong with a column is said at it. */
    void refusedAt(RefusalPlace place) {
        for (int column = 0; column < uses.size(); column++) {
            place.at(Mapping.field(column), uses.get(column));
        }
    }

    List<ColumnUse> uses() {
        return uses.stream().map(Select::getValue).toList();
    }
}
