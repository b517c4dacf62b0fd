package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Stage;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.CaseLists;
import io.goodstanding.sheet.PeopleLists;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.SheetImport;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.cases.CaseColumns;
import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;

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
    private final transient CaseWay cases;
    private final transient SheetWay.Stops numbers;
    private final Stage stage = new Stage();
    private final Div earlier = stack();

    SpreadsheetsView(Spreadsheets sheets, PeopleLists lists, CaseLists running, CurrentUser user, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
        this.zone = user.require().zone();
        this.leads = user.require().role() != Role.REP;
        this.people = new ListWay(
                lists,
                zone,
                this::texts,
                stage,
                new ListWay.Stops(this::askForFile, this::mapNumbers, this::mapCases, this::listImports));
        this.cases = new CaseWay(
                running, leads, this::texts, stage, new CaseWay.Stops(this::askForFile, this::mapNumbers, people::map));
        this.numbers = new SheetWay.Stops(this::askForFile, people::map, cases::map, this::listImports, this::undo);
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

    /** What the columns say decides; the page of each kind leads to the others. */
    private void map(SheetFile file) {
        if (CaseColumns.looksLikeOne(file.table())) {
            mapCases(file);
        } else if (leads && ListColumns.looksLikeOne(file.table())) {
            people.map(file);
        } else {
            mapNumbers(file);
        }
    }

    private void mapCases(SheetFile file) {
        cases.map(file);
    }

    private void mapNumbers(SheetFile file) {
        new SheetWay(sheets, this::texts, stage, numbers, file).map(leads);
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

    private static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("gs-stack");
        return stack;
    }
}
