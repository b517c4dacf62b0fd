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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Which column of a list of people says what, and where those go whose team is not known. */
class ListMapCard extends Composite<Card> {

    private final transient SheetFile file;
    private final transient Texts texts;
    private final transient Next next;
    private final ColumnChoices<ListField> columns;
    private final Select<TeamName> otherwise = new Select<>();
    private final ZoneField zone;
    private final Div problem = new Div();

    /** @param own the user's zone: most who bring in a list add people from nearby */
    ListMapCard(SheetFile file, List<TeamName> teams, ZoneId own, Texts texts, Next next) {
        this.file = file;
        this.texts = texts;
        this.next = next;
        columns = new ColumnChoices<>(
                file.table(),
                ListField.class,
                ListField::key,
                ListColumns.guess(file.table()).columns(),
                () -> {});
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

        /** The file is of cases after all. */
        void cases();

        void another();
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("people-list.map"), file.fileName())).spaced();
        Div others = new Div(otherwise, zone);
        others.addClassName("gs-form");
        card.body().add(columns, others, problem, actions());
        return card;
    }

    private Component actions() {
        Button numbers = new Button(Texts.text("people-list.map.numbers"), click -> next.numbers());
        Button cases = new Button(Texts.text("case-list.map.cases"), click -> next.cases());
        Button another = new Button(Texts.text("import.another"), click -> next.another());
        cases.addThemeVariants(ButtonVariant.TERTIARY);
        numbers.addThemeVariants(ButtonVariant.TERTIARY);
        another.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(new SaveButton(Texts.text("people-list.map.look"), this::look), numbers, cases, another);
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }

    private void look() {
        problem.removeAll();
        Optional<ZoneId> all = zone.zone();
        if (all.isEmpty()) {
            FirstRefusal.focus(zone);
            return;
        }
        OptionalLong team = otherwise.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(otherwise.getValue().id());
        try {
            next.look(new ListColumns(columns.chosen()), team, all.get());
        } catch (Refused refused) {
            problem.add(Notice.alert(Texts.text("sheet.map.refused"), texts.say(refused.phrase())));
        }
    }
}
