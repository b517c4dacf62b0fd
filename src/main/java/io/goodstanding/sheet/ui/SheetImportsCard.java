package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.SheetImport;
import java.util.List;
import java.util.function.Consumer;

/** The spreadsheets that were brought in, the last one first and with the way back. */
class SheetImportsCard extends Composite<Card> {

    private final transient List<SheetImport> imports;
    private final transient Texts texts;
    private final transient Consumer<SheetImport> onUndo;

    SheetImportsCard(List<SheetImport> imports, Texts texts, Consumer<SheetImport> onUndo) {
        this.imports = imports;
        this.texts = texts;
        this.onUndo = onUndo;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("import.earlier")));
        if (imports.isEmpty()) {
            Span none = new Span(Texts.text("sheet.earlier.none"));
            none.addClassName("gs-t2");
            card.body().add(none);
        }
        imports.forEach(each -> card.body().add(row(each)));
        return card;
    }

    private Component row(SheetImport each) {
        Span name = new Span(each.fileName());
        name.addClassNames("gs-sm", "gs-b", "gs-wording");
        Div words = new Div(
                name,
                quiet(Texts.text("import.earlier.when", each.importedBy(), texts.moment(each.importedAt()))),
                quiet(counts(each)));
        words.addClassName("gs-col");
        each.undoneAt()
                .ifPresent(at -> words.add(
                        quiet(Texts.text("sheet.undone.when", each.undoneBy().orElse(""), texts.moment(at)))));
        Div row = new Div(GsIcon.TABLE.small(), words);
        row.addClassName("gs-li");
        if (each.undoable()) {
            row.add(undo(each));
        }
        return row;
    }

    private Button undo(SheetImport each) {
        Button undo = new Button(Texts.text("import.undo"), click -> onUndo.accept(each));
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.setDisableOnClick(true);
        undo.setAriaLabel(Texts.text("sheet.undo.of", each.fileName()));
        undo.setTooltipText(Texts.text("sheet.undo.hint"));
        return undo;
    }

    static String counts(SheetImport each) {
        return Texts.text("sheet.counts", each.added(), each.changed(), each.accounts());
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("gs-xs", "gs-t3", "gs-wording");
        return quiet;
    }
}
