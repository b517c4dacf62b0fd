package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.SheetSource;
import io.goodstanding.sheet.table.ColumnUse;
import io.goodstanding.sheet.table.DateOrder;
import io.goodstanding.sheet.table.Mapping;
import java.util.Optional;

/** What each column of a file is. Nothing chosen here is lost when the file cannot be read like this. */
class MapCard extends Composite<Card> {

    private final transient SheetFile file;
    private final transient Texts texts;
    private final boolean leads;
    private final transient Next next;
    private final ColumnTable columns;
    private final RadioButtonGroup<DateOrder> order = new RadioButtonGroup<>(Texts.text("sheet.map.order"));
    private final DayField day = new DayField(Texts.text("sheet.map.day"));
    private final NameField source = new NameField(Texts.text("sheet.map.source"), NameRule.TEAM);
    private final RefusalPlace problem = new RefusalPlace();

    /** @param leads whether the user leads others: what is remembered is for everybody then, and lists of people come in */
    MapCard(SheetFile file, Texts texts, boolean leads, Next next) {
        this.leads = leads;
        this.file = file;
        this.texts = texts;
        this.next = next;
        this.columns = new ColumnTable(file, this::ask);
        order.setItems(DateOrder.values());
        order.setItemLabelGenerator(each -> Texts.text(each.key()));
        file.guess().order().ifPresent(order::setValue);
        source.setRequired(false);
        source.setHelperText(Texts.text(leads ? "sheet.map.source.help" : "sheet.map.source.help.own"));
        file.source().map(SheetSource::name).ifPresent(source::setValue);
        columns.refusedAt(problem);
        problem.at(Mapping.ORDER, order).at(Mapping.DAY, day);
        ask();
    }

    /** What comes after the mapping. */
    interface Next {

        /** @throws Refused if the file cannot be read like this */
        void look(Mapping mapping, String sourceName);

        /** The file is a list of people after all. */
        void people();

        /** The file is a list of cases after all. */
        void cases();

        void another();
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("sheet.map"), file.fileName())).spaced();
        file.source()
                .ifPresent(known -> card.body()
                        .add(Notice.info(
                                Texts.text("sheet.map.known", known.name()),
                                Texts.text(
                                        "sheet.map.known.text", known.changedBy(), texts.moment(known.changedAt())))));
        if (!Mapping.ssiTotals(file.table()).isEmpty()) {
            card.body().add(Notice.quiet(GsIcon.INFO, "", Texts.text("sheet.map.total")));
        }
        Div fields = new Div(order, day, source);
        fields.addClassName("gs-form");
        card.body().add(columns, fields, problem, actions());
        return card;
    }

    private Component actions() {
        Button another = new Button(Texts.text("import.another"), click -> next.another());
        another.addThemeVariants(ButtonVariant.TERTIARY);
        Button people = new Button(Texts.text("people-list.map.people"), click -> next.people());
        people.addThemeVariants(ButtonVariant.TERTIARY);
        people.setVisible(leads);
        Button cases = new Button(Texts.text("case-list.map.cases"), click -> next.cases());
        cases.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(new SaveButton(Texts.text("sheet.map.look"), this::look), people, cases, another);
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }

    /** Asks only what the file does not tell. */
    private void ask() {
        Mapping mapping = mapping();
        order.setVisible(mapping.asksForOrder(file.table()));
        day.setVisible(!mapping.has(ColumnUse.DAY));
    }

    private Mapping mapping() {
        return new Mapping(columns.uses(), order.getOptionalValue(), day.getOptionalValue()).toldBy(file.table());
    }

    private void look() {
        problem.clear();
        if (isAnswered()) {
            try {
                next.look(mapping(), source.getValue());
            } catch (Refused refused) {
                refuse(refused);
            }
        } else {
            FirstRefusal.focus(order, day, source);
        }
    }

    private void refuse(Refused refused) {
        if (refused.field().isEmpty()) {
            problem.show(Notice.alert(Texts.text("sheet.map.refused"), texts.say(refused.phrase())));
        } else {
            problem.show(refused, texts);
        }
    }

    private boolean isAnswered() {
        boolean missesOrder = order.isVisible() && order.isEmpty();
        order.setErrorMessage(Texts.text("sheet.map.no-order"));
        order.setInvalid(missesOrder);
        Optional<Phrase> wrongName = source.isEmpty() ? Optional.empty() : NameRule.TEAM.refusal(source.getValue());
        source.setInvalid(false);
        wrongName.ifPresent(why -> source.refuse(texts.say(why)));
        boolean missesDay =
                day.isVisible() && day.day(Texts.text("sheet.map.no-day")).isEmpty();
        return !missesOrder && !missesDay && wrongName.isEmpty();
    }
}
