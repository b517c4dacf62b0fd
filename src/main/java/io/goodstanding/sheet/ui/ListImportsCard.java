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
import io.goodstanding.sheet.ListImport;
import java.util.List;
import java.util.function.Consumer;

/** The lists of people that were brought in, the last one first and with the way back. */
class ListImportsCard extends Composite<Card> {

    private final transient List<ListImport> imports;
    private final transient Texts texts;
    private final transient Consumer<ListImport> onUndo;

    ListImportsCard(List<ListImport> imports, Texts texts, Consumer<ListImport> onUndo) {
        this.imports = imports;
        this.texts = texts;
        this.onUndo = onUndo;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("people-list.earlier")));
        if (imports.isEmpty()) {
            Span none = new Span(Texts.text("people-list.earlier.none"));
            none.addClassName("gs-t2");
            card.body().add(none);
        }
        imports.forEach(each -> card.body().add(row(each)));
        return card;
    }

    private Component row(ListImport each) {
        Span name = new Span(each.fileName());
        name.addClassNames("gs-sm", "gs-b", "gs-wording");
        Div words = new Div(
                name,
                quiet(Texts.text("import.earlier.when", each.importedBy(), texts.moment(each.importedAt()))),
                quiet(Texts.text("people-list.done", each.added())));
        words.addClassName("gs-col");
        each.undoneAt()
                .ifPresent(at -> words.add(
                        quiet(Texts.text("sheet.undone.when", each.undoneBy().orElse(""), texts.moment(at)))));
        Div row = new Div(GsIcon.PEOPLE.small(), words);
        row.addClassName("gs-li");
        if (each.undoneAt().isEmpty()) {
            row.add(undo(each));
        }
        return row;
    }

    private Button undo(ListImport each) {
        Button undo = new Button(Texts.text("import.undo"), click -> onUndo.accept(each));
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.setDisableOnClick(true);
        undo.setAriaLabel(Texts.text("sheet.undo.of", each.fileName()));
        undo.setTooltipText(Texts.text("people-list.undo.hint"));
        return undo;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("gs-xs", "gs-t3", "gs-wording");
        return quiet;
    }
}
