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
import io.goodstanding.sheet.CaseOfRow;
import io.goodstanding.sheet.CasePreview;
import io.goodstanding.sheet.CasePreview.Coming;
import io.goodstanding.ticket.CaseTold;
import java.util.List;

/** Which cases a list brings in, which are here already and which rows are left out; nothing is kept before the button. */
class CaseLookCard extends Composite<Card> {

    /** Cases that are told one by one. */
    private static final int SHOWN = 100;

    private final transient CasePreview preview;
    private final transient Texts texts;
    private final transient Runnable onApply;
    private final transient Runnable onBack;

    CaseLookCard(CasePreview preview, Texts texts, Runnable onApply, Runnable onBack) {
        this.preview = preview;
        this.texts = texts;
        this.onApply = onApply;
        this.onBack = onBack;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(
                        Texts.text("import.preview"), preview.file().fileName()))
                .spaced();
        card.body()
                .add(
                        preview.coming().isEmpty()
                                ? Notice.info(Texts.text("import.nothing"), Texts.text("case-list.nothing.text"))
                                : Notice.quiet(GsIcon.INFO, "", Texts.text("case-list.no-undo")));
        card.body().add(figures());
        lines(card, preview.coming().stream().map(this::line).toList());
        lines(card, preview.known().stream().map(CaseLookCard::line).toList());
        if (!preview.errors().isEmpty()) {
            card.body().add(new H3(Texts.text("import.left-out")), new ErrorRows(preview.errors(), texts));
        }
        card.body().add(actions());
        return card;
    }

    private Component figures() {
        Div figures = new Div(
                figure("case-list.new", preview.coming().size()),
                figure("people-list.known", preview.known().size()),
                figure("sheet.left-out", preview.errors().size()));
        figures.addClassName("gs-figures");
        return figures;
    }

    private Component figure(String key, int count) {
        return new StatFigure(Texts.text(key), texts.number(count));
    }

    private static void lines(Card card, List<ListLine> lines) {
        lines.stream().limit(SHOWN).forEach(card.body()::add);
        if (lines.size() > SHOWN) {
            Span more = new Span(Texts.text("case-list.more", lines.size() - SHOWN));
            more.addClassNames("gs-xs", "gs-t3");
            card.body().add(more);
        }
    }

    private ListLine line(Coming each) {
        return new ListLine(GsIcon.PLUS, each.line().rep().name(), words(each));
    }

    private String words(Coming each) {
        CaseTold told = each.line().told();
        String way = Texts.text(told.channel().textKey());
        String state = Texts.text(each.state().textKey());
        String days = told.sentOn()
                .map(day -> " · " + Texts.text("case-list.sent-on", texts.day(day)))
                .orElse("");
        return way + " · " + state + days
                + told.number().map(number -> " · " + number).orElse("");
    }

    private static ListLine line(CaseOfRow each) {
        return new ListLine(
                GsIcon.CHECK,
                each.line().rep().name(),
                Texts.text("case-list.known.words", each.ticket().name()));
    }

    private Component actions() {
        Button back = new Button(Texts.text("sheet.back"), click -> onBack.run());
        Div actions = new Div();
        if (!preview.coming().isEmpty()) {
            actions.add(new SaveButton(
                    Texts.text("case-list.apply", preview.coming().size()), onApply::run));
            back.addThemeVariants(ButtonVariant.TERTIARY);
        }
        actions.add(back);
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }
}
