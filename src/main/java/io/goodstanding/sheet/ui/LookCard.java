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
import io.goodstanding.sheet.SheetPreview;
import io.goodstanding.sheet.SheetPreview.OfRep;
import java.util.List;

/** What a file says and what bringing it in changes; nothing is kept before the button. */
class LookCard extends Composite<Card> {

    /** Reps that are told one by one. */
    private static final int SHOWN = 20;

    private final transient SheetPreview preview;
    private final transient Texts texts;
    private final transient Runnable onApply;
    private final transient Runnable onBack;

    LookCard(SheetPreview preview, Texts texts, Runnable onApply, Runnable onBack) {
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
        if (preview.reading().numbers().isEmpty()) {
            card.body().add(Notice.alert(Texts.text("sheet.nothing.read"), Texts.text("sheet.nothing.read.text")));
        } else if (preview.changesNothing()) {
            card.body().add(Notice.info(Texts.text("import.nothing"), Texts.text("sheet.nothing.text")));
        }
        card.body().add(figures());
        if (preview.setAside() > 0) {
            card.body().add(Notice.info("", Texts.text("sheet.set-aside", preview.setAside())));
        }
        List<OfRep> reps = preview.byRep();
        reps.stream().limit(SHOWN).forEach(rep -> card.body().add(row(rep)));
        if (reps.size() > SHOWN) {
            card.body().add(quiet(Texts.text("sheet.reps.more", reps.size() - SHOWN)));
        }
        if (!preview.reading().errors().isEmpty()) {
            card.body()
                    .add(
                            new H3(Texts.text("import.left-out")),
                            new ErrorRows(preview.reading().errors(), texts));
        }
        card.body().add(actions());
        return card;
    }

    private Component figures() {
        Div figures = new Div(
                new StatFigure(
                        Texts.text("sheet.rows"), texts.number(preview.reading().rows())),
                new StatFigure(Texts.text("sheet.added"), texts.number(preview.added())),
                new StatFigure(Texts.text("sheet.changed"), texts.number(preview.changed())),
                new StatFigure(
                        Texts.text("sheet.left-out"),
                        texts.number(preview.reading().leftOut())));
        figures.addClassName("gs-figures");
        return figures;
    }

    private Component row(OfRep each) {
        Span name = new Span(each.rep().name());
        name.addClassNames("gs-sm", "gs-b", "gs-wording");
        String days = each.from().equals(each.to())
                ? texts.day(each.from())
                : Texts.text("import.days", texts.day(each.from()), texts.day(each.to()));
        Div words = new Div(name, quiet(Texts.text("sheet.reps.numbers", days, each.numbers(), each.fresh())));
        words.addClassName("gs-col");
        Div row = new Div(GsIcon.PEOPLE.small(), words);
        row.addClassName("gs-li");
        return row;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("gs-xs", "gs-t3", "gs-wording");
        return quiet;
    }

    private Component actions() {
        Button back = new Button(Texts.text("sheet.back"), click -> onBack.run());
        Div actions = new Div();
        if (!preview.changesNothing()) {
            actions.add(new SaveButton(Texts.text("sheet.apply", preview.news().size()), onApply::run));
            back.addThemeVariants(ButtonVariant.TERTIARY);
        }
        actions.add(back);
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }
}
