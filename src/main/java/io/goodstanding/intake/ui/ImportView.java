package io.goodstanding.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.ui.FigureDialogs;
import io.goodstanding.intake.ArchiveImport;
import io.goodstanding.intake.ArchiveImports;
import io.goodstanding.intake.ArchivePreview;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Stage;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/** Where a rep brings in the own LinkedIn archive: what is kept, the file, a look at it, and the way back. */
@Route("import")
@PermitAll
class ImportView extends Page {

    private final transient ArchiveImports imports;
    private final transient Accounts accounts;
    private final transient Clock clock;
    private final ZoneId zone;
    private final Stage stage = new Stage();
    private final Div earlier = stack();

    ImportView(ArchiveImports imports, Accounts accounts, TeamScope scope, CurrentUser user, Clock clock) {
        this.imports = imports;
        this.accounts = accounts;
        this.clock = clock;
        this.zone = user.require().zone();
        title(Texts.text("import.title"));
        OptionalLong own = scope.current().ownRepId();
        if (own.isEmpty()) {
            add(
                    head(Texts.text("import.title")),
                    new EmptyState(GsIcon.UPLOAD, Texts.text("import.none.title"), Texts.text("import.none.text")));
            return;
        }
        RepName rep = scope.requireOwn(own.getAsLong());
        Div columns = new Div(stack(new KeptCard(), stage), earlier);
        columns.addClassNames("gs-cols", "gs-side");
        Anchor sheets = new Anchor("spreadsheets", Texts.text("sheet.link"));
        add(crumb(rep), head(Texts.text("import.title"), spacer(), sheets), columns);
        askForFile(rep);
        listImports(rep);
    }

    private static Component crumb(RepName rep) {
        Anchor home = new Anchor(page(rep), rep.name());
        Div crumb = new Div(home, GsIcon.CHEVRON_RIGHT.small(), new Span(Texts.text("import.title")));
        crumb.addClassName("gs-crumb");
        return crumb;
    }

    private static String page(RepName rep) {
        return "rep/" + rep.id();
    }

    private void askForFile(RepName rep) {
        stage.show(new UploadCard(imports, rep.id(), texts(), preview -> look(rep, preview)));
    }

    private void look(RepName rep, ArchivePreview preview) {
        showPreview(rep, preview).getElement().callJsFunction("scrollIntoView");
    }

    /** What an import added before counts as new once that one is taken back. */
    private Component showPreview(RepName rep, ArchivePreview preview) {
        PreviewCard card = new PreviewCard(
                preview,
                accounts.profile(rep.id()).plan(),
                texts(),
                saidOwn -> apply(rep, preview, saidOwn),
                () -> askForFile(rep));
        stage.show(card, undone -> showPreview(rep, imports.previewAgain(preview)));
        return card;
    }

    private void apply(RepName rep, ArchivePreview preview, boolean saidOwn) {
        try {
            Optional<ArchiveImport> added = imports.apply(preview, saidOwn);
            added.ifPresentOrElse(done -> showDone(rep, done), () -> stage.show(nothing(rep)));
            listImports(rep);
        } catch (Refused refused) {
            Page.refuse(texts().say(refused.phrase()));
        }
    }

    private void showDone(RepName rep, ArchiveImport done) {
        Button undo = new Button(Texts.text("import.undo"), GsIcon.UNDO.create(), click -> {
            undo(rep, done);
            click.getSource().setEnabled(true);
        });
        undo.setDisableOnClick(true);
        EmptyState words =
                new EmptyState(GsIcon.CHECK, Texts.text("import.done"), ImportsCard.counts(done), ownPage(rep), undo);
        stage.show(card(words), undone -> {
            if (undone instanceof ArchiveImport archive && archive.id() == done.id()) {
                askForFile(rep);
            }
        });
    }

    private Component nothing(RepName rep) {
        return card(new EmptyState(
                GsIcon.INFO, Texts.text("import.nothing"), Texts.text("import.nothing.text"), ownPage(rep)));
    }

    private static Anchor ownPage(RepName rep) {
        Anchor link = new Anchor(page(rep), Texts.text("import.own-page"));
        link.addClassNames("gs-btn", "gs-primary");
        return link;
    }

    private void undo(RepName rep, ArchiveImport done) {
        try {
            imports.undo(rep.id(), done.id());
            stage.undone(done);
            Page.say(Texts.text("import.undone", texts().day(done.day())));
        } catch (Refused refused) {
            Page.refuse(texts().say(refused.phrase()));
        }
        listImports(rep);
    }

    private void listImports(RepName rep) {
        earlier.removeAll();
        earlier.add(new ImportsCard(
                imports.imports(rep.id()),
                imports.undoable(rep.id()),
                texts(),
                each -> showDays(rep, each),
                last -> undo(rep, last)));
    }

    private void showDays(RepName rep, ArchiveImport each) {
        FigureDialogs.answers(
                Texts.text("import.earlier.made", texts().day(each.day())),
                Texts.text("import.days.import"),
                imports.days(rep.id(), each.id()),
                texts());
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
