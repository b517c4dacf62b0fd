package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.ZoneField;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.sheet.people.ListField;
import io.goodstanding.team.TeamName;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Which column of a list of people says what, and where those go whose team is not known. */
class ListMapCard extends Composite<Card> {

    private final transient SheetFile file;
    private final transient Texts texts;
    private final transient Next next;
    private final Map<ListField, Select<Integer>> fields = new EnumMap<>(ListField.class);
    private final Select<TeamName> otherwise = new Select<>();
    private final ZoneField zone;
    private final Div problem = new Div();

    /** @param own the user's zone: most who bring in a list add people from nearby */
    ListMapCard(SheetFile file, List<TeamName> teams, ZoneId own, Texts texts, Next next) {
        this.file = file;
        this.texts = texts;
        this.next = next;
        ListColumns guess = ListColumns.guess(file.table());
        for (ListField field : ListField.values()) {
            Select<Integer> column = new Select<>();
            column.setLabel(Texts.text(field.key()));
            column.setEmptySelectionAllowed(true);
            column.setEmptySelectionCaption(Texts.text("people-list.map.none"));
            column.setItems(
                    IntStream.range(0, file.table().header().size()).boxed().toList());
            column.setItemLabelGenerator(this::name);
            guess.column(field).ifPresent(column::setValue);
            fields.put(field, column);
        }
        otherwise.setLabel(Texts.text("people-list.map.otherwise"));
        otherwise.setEmptySelectionAllowed(true);
        otherwise.setEmptySelectionCaption(Texts.text("people-list.map.leave-out"));
        otherwise.setItems(teams);
        otherwise.setItemLabelGenerator(team -> team == null ? "" : team.name());
        zone = new ZoneField(own);
        zone.setLabel(Texts.text("people-list.map.zone"));
        zone.setValue(own);
    }

    /** What comes after the columns. */
    interface Next {

        /** @throws Refused if nobody can be read like this */
        void look(ListColumns columns, OptionalLong otherwise, ZoneId zone);

        /** The file is of numbers after all. */
        void numbers();

        void another();
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("people-list.map"), file.fileName())).spaced();
        Div form = new Div();
        fields.values().forEach(form::add);
        form.add(otherwise, zone);
        form.addClassName("gs-form");
        card.body().add(form, problem, actions());
        return card;
    }

    private Component actions() {
        Button numbers = new Button(Texts.text("people-list.map.numbers"), click -> next.numbers());
        Button another = new Button(Texts.text("import.another"), click -> next.another());
        numbers.addThemeVariants(ButtonVariant.TERTIARY);
        another.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(new SaveButton(Texts.text("people-list.map.look"), this::look), numbers, another);
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }

    private String name(Integer column) {
        String name = column == null ? "" : file.table().header().get(column);
        return name.isEmpty() && column != null ? Texts.text("sheet.map.unnamed", column + 1) : name;
    }

    private void look() {
        problem.removeAll();
        Optional<ZoneId> all = zone.zone();
        if (all.isEmpty()) {
            FirstRefusal.focus(zone);
            return;
        }
        Map<ListField, Integer> chosen = new EnumMap<>(ListField.class);
        fields.forEach((field, column) -> column.getOptionalValue().ifPresent(value -> chosen.put(field, value)));
        OptionalLong team = otherwise.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(otherwise.getValue().id());
        try {
            next.look(new ListColumns(chosen), team, all.get());
        } catch (Refused refused) {
            problem.add(Notice.alert(Texts.text("sheet.map.refused"), texts.say(refused.phrase())));
        }
    }
}
