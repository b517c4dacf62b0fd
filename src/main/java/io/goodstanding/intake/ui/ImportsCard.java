package io.goodstanding.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.intake.ArchiveImport;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.FigureButton;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The archives that were brought in, the last one first and with the way back. */
class ImportsCard extends Composite<Card> {

    private final transient List<ArchiveImport> imports;
    private final transient Optional<ArchiveImport> undoable;
    private final transient Texts texts;
    private final transient Consumer<ArchiveImport> onDays;
    private final transient Consumer<ArchiveImport> onUndo;

    ImportsCard(
            List<ArchiveImport> imports,
            Optional<ArchiveImport> undoable,
            Texts texts,
            Consumer<ArchiveImport> onDays,
            Consumer<ArchiveImport> onUndo) {
        this.imports = imports;
        this.undoable = undoable;
        this.texts = texts;
        this.onDays = onDays;
        this.onUndo = onUndo;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("import.earlier")));
        if (imports.isEmpty()) {
            Span none = new Span(Texts.text("import.earlier.none"));
            none.addClassName("gs-t2");
            card.body().add(none);
        }
        imports.forEach(each -> card.body().add(row(each)));
        return card;
    }

    private Component row(ArchiveImport each) {
        Span name = new Span(Texts.text("import.earlier.made", texts.day(each.day())));
        name.addClassNames("gs-sm", "gs-b");
        Div words = new Div(
                name,
                quiet(Texts.text("import.earlier.when", each.importedBy(), texts.moment(each.importedAt()))),
                quiet(counts(each)),
                quiet(CoverageWords.of(each.denseFrom(), each.denseTo(), each.firstSent(), texts)),
                quiet(each.fileName()));
        words.addClassName("gs-col");
        if (each.invitations() + each.accepted() > 0) {
            words.add(days(each));
        }
        Div row = new Div(GsIcon.FILE.small(), words);
        row.addClassName("gs-li");
        if (undoable.filter(last -> last.id() == each.id()).isPresent()) {
            Button undo = new Button(Texts.text("import.undo"), click -> onUndo.accept(each));
            undo.addThemeVariants(ButtonVariant.SMALL);
            undo.setDisableOnClick(true);
            undo.setTooltipText(Texts.text("import.undo.hint"));
            row.add(undo);
        }
        return row;
    }

    private Component days(ArchiveImport each) {
        FigureButton open = new FigureButton(
                Texts.text("figures.days"),
                Texts.text("figures.open", Texts.text("import.earlier.made", texts.day(each.day()))),
                () -> onDays.accept(each));
        Span line = new Span(open);
        line.addClassName("gs-xs");
        return line;
    }

    static String counts(ArchiveImport each) {
        return Texts.text("import.counts", each.invitations(), each.accepted(), each.connections());
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("gs-xs", "gs-t3", "gs-wording");
        return quiet;
    }
}
