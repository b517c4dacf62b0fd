package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.StatFigure;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.ListPreview;
import io.goodstanding.sheet.people.KnownPerson;
import io.goodstanding.sheet.people.ListReading;
import io.goodstanding.sheet.people.Newcomer;
import io.goodstanding.team.TeamName;
import java.util.stream.Collectors;

/** Whom a list adds, who is here already and which rows are left out; nobody is added before the button. */
class ListLookCard extends Composite<Card> {

    /** People that are told one by one. */
    private static final int SHOWN = 100;

    private final transient ListPreview preview;
    private final transient ListReading.Result reading;
    private final transient Texts texts;
    private final transient Runnable onApply;
    private final transient Runnable onBack;

    ListLookCard(ListPreview preview, Texts texts, Runnable onApply, Runnable onBack) {
        this.preview = preview;
        this.reading = preview.reading();
        this.texts = texts;
        this.onApply = onApply;
        this.onBack = onBack;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(
                        Texts.text("import.preview"), preview.file().fileName()))
                .spaced();
        if (reading.newcomers().isEmpty()) {
            card.body().add(Notice.info(Texts.text("import.nothing"), Texts.text("people-list.nothing.text")));
        }
        card.body().add(figures());
        reading.newcomers().stream()
                .limit(SHOWN)
                .forEach(each ->
                        card.body().add(new ListLine(GsIcon.PLUS, each.name(), each.email() + " · " + place(each))));
        more(card, reading.newcomers().size());
        reading.known().stream()
                .limit(SHOWN)
                .forEach(each -> card.body().add(new ListLine(GsIcon.CHECK, each.email(), words(each))));
        more(card, reading.known().size());
        if (!reading.errors().isEmpty()) {
            card.body().add(new H3(Texts.text("import.left-out")), new ErrorRows(reading.errors(), texts));
        }
        card.body().add(actions());
        return card;
    }

    private Component figures() {
        Div figures = new Div(
                new StatFigure(
                        Texts.text("people-list.new"),
                        texts.number(reading.newcomers().size())),
                new StatFigure(
                        Texts.text("people-list.known"),
                        texts.number(reading.known().size())),
                new StatFigure(
                        Texts.text("sheet.left-out"),
                        texts.number(reading.errors().size())));
        figures.addClassName("gs-figures");
        return figures;
    }

    private static void more(Card card, int all) {
        if (all > SHOWN) {
            card.body().add(quiet(Texts.text("people-list.more", all - SHOWN)));
        }
    }

    private static String place(Newcomer each) {
        String teams = each.teams().stream().map(TeamName::name).collect(Collectors.joining(", "));
        return switch (each.role()) {
            case REP -> Texts.text("people-list.place.rep", teams);
            case MANAGER ->
                teams.isEmpty()
                        ? Texts.text("people-list.place.manager.none")
                        : Texts.text("people-list.place.manager", teams);
            case ADMIN -> Texts.text("people-list.place.admin");
        };
    }

    private static String words(KnownPerson each) {
        return each.differs()
                ? Texts.text("people-list.known.differs", each.name())
                : Texts.text("people-list.known.same");
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("gs-xs", "gs-t3", "gs-wording");
        return quiet;
    }

    private Component actions() {
        Button back = new Button(Texts.text("sheet.back"), click -> onBack.run());
        Div actions = new Div();
        if (!reading.newcomers().isEmpty()) {
            actions.add(new SaveButton(
                    Texts.text("people-list.apply", reading.newcomers().size()), onApply::run));
            back.addThemeVariants(ButtonVariant.TERTIARY);
        }
        actions.add(back);
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }
}
