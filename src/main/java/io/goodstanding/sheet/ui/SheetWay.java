package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Stage;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.SheetImport;
import io.goodstanding.sheet.SheetPreview;
import io.goodstanding.sheet.SourceChangedMeanwhile;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.shell.Page;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The way of one spreadsheet through the page: its columns, a look, and what became of it. */
class SheetWay implements MapCard.Next {

    private final Spreadsheets sheets;
    private final Supplier<Texts> texts;
    private final Stage stage;
    private final Stops stops;

    /** With what the user knows of files of its kind. */
    private SheetFile file;

    SheetWay(Spreadsheets sheets, Supplier<Texts> texts, Stage stage, Stops stops, SheetFile file) {
        this.sheets = sheets;
        this.texts = texts;
        this.stage = stage;
        this.stops = stops;
        this.file = file;
    }

    /** Where the way leaves for other parts of the page. */
    record Stops(
            Runnable askForFile,
            Consumer<SheetFile> people,
            Consumer<SheetFile> cases,
            Runnable listImports,
            Consumer<SheetImport> undo) {}

    /** @param leads whether the user leads others */
    void map(boolean leads) {
        stage.show(new MapCard(file, texts.get(), leads, this));
    }

    @Override
    public void look(Mapping mapping, String sourceName) {
        lookAt(mapping, sourceName).getElement().callJsFunction("scrollIntoView");
    }

    @Override
    public void people() {
        stops.people().accept(file);
    }

    @Override
    public void cases() {
        stops.cases().accept(file);
    }

    @Override
    public void another() {
        stops.askForFile().run();
    }

    private Component lookAt(Mapping mapping, String sourceName) {
        SheetPreview preview = sheets.preview(file, mapping);
        LookCard look = new LookCard(preview, texts.get(), () -> apply(preview, sourceName), stage::back);
        stage.look(look, undone -> lookAt(mapping, sourceName));
        return look;
    }

    private void apply(SheetPreview preview, String sourceName) {
        try {
            sheets.apply(preview, sourceName).ifPresentOrElse(this::showDone, this::showNothing);
            stops.listImports().run();
        } catch (SourceChangedMeanwhile changed) {
            file = file.with(changed.now());
            lookAgain(preview, sourceName, changed);
        } catch (Refused refused) {
            lookAgain(preview, sourceName, refused);
        }
    }

    private void lookAgain(SheetPreview preview, String sourceName, Refused refused) {
        Page.refuse(texts.get().say(refused.phrase()));
        look(preview.mapping(), sourceName);
    }

    private void showDone(SheetImport done) {
        Button undo = new Button(Texts.text("import.undo"), GsIcon.UNDO.create(), click -> {
            stops.undo().accept(done);
            click.getSource().setEnabled(true);
        });
        undo.setDisableOnClick(true);
        EmptyState words = new EmptyState(
                GsIcon.CHECK, Texts.text("sheet.done"), SheetImportsCard.counts(done), askForAnother(), undo);
        stage.show(card(words), undone -> leave(done, undone));
    }

    private void leave(SheetImport done, Object undone) {
        if (undone instanceof SheetImport sheet && sheet.id() == done.id()) {
            stops.askForFile().run();
        }
    }

    private void showNothing() {
        stage.show(card(new EmptyState(
                GsIcon.INFO, Texts.text("import.nothing"), Texts.text("sheet.nothing.text"), askForAnother())));
    }

    private Button askForAnother() {
        return new Button(Texts.text("import.another"), click -> another());
    }

    private static Div card(Component content) {
        Div card = new Div(content);
        card.addClassName("gs-card");
        return card;
    }
}
