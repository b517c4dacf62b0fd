package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Stage;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.PeopleLists;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.SheetImport;
import io.goodstanding.sheet.SheetPreview;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Where spreadsheets come in: the file, its columns, a look at it, and the way back. */
@Route("spreadsheets")
@Menu(title = "nav.spreadsheets", icon = "TABLE", order = 3.5)
@PermitAll
class SpreadsheetsView extends Page {

    private final transient Spreadsheets sheets;
    private final transient Clock clock;
    private final ZoneId zone;
    private final boolean leads;
    private final transient ListWay people;
    private final Stage stage = new Stage();
    private final Div earlier = stack();

    SpreadsheetsView(Spreadsheets sheets, PeopleLists lists, CurrentUser user, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
        this.zone = user.require().zone();
        this.leads = user.require().role() != Role.REP;
        this.people = new ListWay(
                lists, this::texts, stage, new ListWay.Stops(this::askForFile, this::mapNumbers, this::listImports));
        title(Texts.text("nav.spreadsheets"));
        Div columns = new Div(stage, earlier);
        columns.addClassNames("gs-cols", "gs-side");
        add(head(Texts.text("nav.spreadsheets")), columns);
        askForFile();
        listImports();
    }

    private void askForFile() {
        stage.show(new ChooseCard(sheets, texts(), leads, this::map));
    }

    /** What the columns say decides; the page of either kind leads to the other. */
    private void map(SheetFile file) {
        if (leads && ListColumns.looksLikeOne(file.table())) {
            people.map(file);
        } else {
            mapNumbers(file);
        }
    }

    private void mapNumbers(SheetFile file) {
        stage.show(new MapCard(file, texts(), leads, new MapCard.Next() {
            @Override
            public void look(Mapping mapping, String sourceName) {
                lookAt(sheets.preview(file, mapping), sourceName);
            }

            @Override
            public void people() {
                SpreadsheetsView.this.people.map(file);
            }

            @Override
            public void another() {
                askForFile();
            }
        }));
    }

    private void lookAt(SheetPreview preview, String sourceName) {
        look(preview, sourceName).getElement().callJsFunction("scrollIntoView");
    }

    private Component look(SheetPreview preview, String sourceName) {
        LookCard look = new LookCard(preview, texts(), () -> apply(preview, sourceName), stage::back);
        stage.look(look, undone -> look(again(preview), sourceName));
        return look;
    }

    private SheetPreview again(SheetPreview preview) {
        return sheets.preview(preview.file(), preview.mapping());
    }

    private void apply(SheetPreview preview, String sourceName) {
        try {
            Optional<SheetImport> added = sheets.apply(preview, sourceName);
            added.ifPresentOrElse(this::showDone, this::showNothing);
            listImports();
        } catch (Refused refused) {
            Page.refuse(texts().say(refused.phrase()));
            lookAt(again(preview), sourceName);
        }
    }

    private void showDone(SheetImport done) {
        Button undo = new Button(Texts.text("import.undo"), GsIcon.UNDO.create(), click -> {
            undo(done);
            click.getSource().setEnabled(true);
        });
        undo.setDisableOnClick(true);
        EmptyState words =
                new EmptyState(GsIcon.CHECK, Texts.text("sheet.done"), SheetImportsCard.counts(done), another(), undo);
        stage.show(card(words), undone -> {
            if (undone instanceof SheetImport sheet && sheet.id() == done.id()) {
                askForFile();
            }
        });
    }

    private void showNothing() {
        stage.show(card(new EmptyState(
                GsIcon.INFO, Texts.text("import.nothing"), Texts.text("sheet.nothing.text"), another())));
    }

    private Button another() {
        return new Button(Texts.text("import.another"), click -> askForFile());
    }

    private void undo(SheetImport done) {
        try {
            int stayed = sheets.undo(done.id());
            stage.undone(done);
            Page.say(Texts.text("sheet.undone", done.fileName(), stayed));
        } catch (Refused refused) {
            Page.refuse(texts().say(refused.phrase()));
        }
        listImports();
    }

    private void listImports() {
        earlier.removeAll();
        earlier.add(new SheetImportsCard(sheets.imports(), texts(), this::undo));
        if (leads) {
            earlier.add(people.earlier());
        }
    }

    private Texts texts() {
        return Texts.of(zone, clock.instant());
    }

    private static Div card(Component content) {
        Div card = new Div(content);
        card.addClassName("gs-card");
        return card;
    }

    private static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("gs-stack");
        return stack;
    }
}
