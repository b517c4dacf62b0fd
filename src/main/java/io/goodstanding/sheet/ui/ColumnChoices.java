package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.table.SheetTable;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** For each thing that a list may say, the column that says it. */
class ColumnChoices<F extends Enum<F>> extends Composite<Div> {

    private final transient SheetTable table;
    private final Class<F> type;
    private final Map<F, Select<Integer>> fields;

    /**
     * @param key of a field's name
     * @param guess which columns seem to be what
     */
    ColumnChoices(SheetTable table, Class<F> type, Function<F, String> key, Map<F, Integer> guess, Runnable onChange) {
        this.table = table;
        this.type = type;
        this.fields = new EnumMap<>(type);
        for (F field : type.getEnumConstants()) {
            Select<Integer> column = new Select<>();
            column.setLabel(Texts.text(key.apply(field)));
            column.setEmptySelectionAllowed(true);
            column.setEmptySelectionCaption(Texts.text("people-list.map.none"));
            column.setItems(IntStream.range(0, table.header().size()).boxed().toList());
            column.setItemLabelGenerator(this::name);
            if (guess.containsKey(field)) {
                column.setValue(guess.get(field));
            }
            column.addValueChangeListener(change -> onChange.run());
            fields.put(field, column);
        }
    }

    @Override
    protected Div initContent() {
        Div form = new Div();
        fields.values().forEach(form::add);
        form.addClassName("gs-form");
        return form;
    }

    private String name(Integer column) {
        String name = column == null ? "" : table.header().get(column);
        return name.isEmpty() && column != null ? Texts.text("sheet.map.unnamed", column + 1) : name;
    }

    Map<F, Integer> chosen() {
        Map<F, Integer> chosen = new EnumMap<>(type);
        fields.forEach((field, column) -> column.getOptionalValue().ifPresent(value -> chosen.put(field, value)));
        return chosen;
    }
}
