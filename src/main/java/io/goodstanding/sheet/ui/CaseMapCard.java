package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.cases.CaseColumns;
import io.goodstanding.sheet.cases.CaseField;
import io.goodstanding.sheet.table.DateOrder;

/** Which column of a list of cases says what. */
class CaseMapCard extends Composite<Card> {

    private final transient SheetFile file;
    private final transient Texts texts;
    private final boolean leads;
    private final transient Next next;
    private final ColumnChoices<CaseField> columns;
    private final RadioButtonGroup<DateOrder> order = new RadioButtonGroup<>(Texts.text("sheet.map.order"));
    private final Div problem = new Div();

    /** @param leads whether the user leads others: lists of people come in then */
    CaseMapCard(SheetFile file, Texts texts, boolean leads, Next next) {
        this.file = file;
        this.texts = texts;
        this.leads = leads;
        this.next = next;
        CaseColumns guess = CaseColumns.guess(file.table());
        columns = new ColumnChoices<>(file.table(), CaseField.class, CaseField::key, guess.columns(), this::ask);
        order.setItems(DateOrder.values());
        order.setItemLabelGenerator(each -> Texts.text(each.key()));
        ask();
    }

    /** What comes after the columns. */
    interface Next {

        /** @throws Refused if no case can be read like this */
        void look(CaseColumns columns);

        /** The file is of numbers after all. */
        void numbers();

        /** The file is a list of people after all. */
        void people();

        void another();
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("people-list.map"), file.fileName())).spaced();
        Span hint = new Span(Texts.text("case-list.map.hint"));
        hint.addClassNames("gs-sm", "gs-t2");
        card.body().add(hint, columns, order, problem, actions());
        return card;
    }

    private Component actions() {
        Button people = quiet("people-list.map.people", next::people);
        people.setVisible(leads);
        Div actions = new Div(
                new SaveButton(Texts.text("case-list.map.look"), this::look),
                quiet("people-list.map.numbers", next::numbers),
                people,
                quiet("import.another", next::another));
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }

    private static Button quiet(String key, Runnable onClick) {
        Button quiet = new Button(Texts.text(key), click -> onClick.run());
        quiet.addThemeVariants(ButtonVariant.TERTIARY);
        return quiet;
    }

    /** Asks only what the dates do not tell. */
    private void ask() {
        order.setVisible(chosen().asksForOrder(file.table()));
    }

    private CaseColumns chosen() {
        return new CaseColumns(columns.chosen(), order.getOptionalValue()).toldBy(file.table());
    }

    private void look() {
        problem.removeAll();
        try {
            next.look(chosen());
        } catch (Refused refused) {
            problem.add(Notice.alert(Texts.text("sheet.map.refused"), texts.say(refused.phrase())));
        }
    }
}
