package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Stage;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.ListAdded;
import io.goodstanding.sheet.ListImport;
import io.goodstanding.sheet.ListPreview;
import io.goodstanding.sheet.ListUndone;
import io.goodstanding.sheet.PeopleLists;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.shell.Page;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The way of a list of people through the page: its columns, a look, the links, and back. */
class ListWay {

    private final PeopleLists lists;
    private final ZoneId zone;
    private final Supplier<Texts> texts;
    private final Stage stage;
    private final Stops stops;

    /** @param zone the user's */
    ListWay(PeopleLists lists, ZoneId zone, Supplier<Texts> texts, Stage stage, Stops stops) {
        this.lists = lists;
        this.zone = zone;
        this.texts = texts;
        this.stage = stage;
        this.stops = stops;
    }

    /** Where the way leaves for other parts of the page. */
    record Stops(Runnable askForFile, Consumer<SheetFile> numbers, Consumer<SheetFile> cases, Runnable listImports) {}

    void map(SheetFile file) {
        stage.show(new ListMapCard(file, lists.teams(), zone, texts.get(), new ListMapCard.Next() {
            @Override
            public void look(ListColumns columns, OptionalLong otherwise, ZoneId all) {
                lookAt(lists.preview(file, columns, otherwise, all));
            }

            @Override
            public void numbers() {
                stops.numbers().accept(file);
            }

            @Override
            public void cases() {
                stops.cases().accept(file);
            }

            @Override
            public void another() {
                stops.askForFile().run();
            }
        }));
    }

    private void lookAt(ListPreview preview) {
        look(preview).getElement().callJsFunction("scrollIntoView");
    }

    private Component look(ListPreview preview) {
        ListLookCard look = new ListLookCard(preview, texts.get(), () -> apply(preview), stage::back);
        stage.look(look, undone -> look(again(preview)));
        return look;
    }

    private ListPreview again(ListPreview preview) {
        return lists.preview(preview.file(), preview.columns(), preview.otherwise(), preview.zone());
    }

    private void apply(ListPreview preview) {
        try {
            ListAdded added = lists.apply(preview);
            stage.show(new ListDoneCard(added, stops.askForFile()), undone -> leave(added, undone));
            stops.listImports().run();
        } catch (Refused refused) {
            Page.refuse(texts.get().say(refused.phrase()));
            lookAt(again(preview));
        }
    }

    /** Links of people who were taken back do not work any more. */
    private void leave(ListAdded added, Object undone) {
        if (undone instanceof ListImport list
                && added.done().filter(done -> done.id() == list.id()).isPresent()) {
            stops.askForFile().run();
        }
    }

    Component earlier() {
        return new ListImportsCard(lists.imports(), texts.get(), this::undo);
    }

    private void undo(ListImport done) {
        try {
            ListUndone undone = lists.undo(done.id());
            stage.undone(done);
            tell(undone);
        } catch (Refused refused) {
            Page.refuse(texts.get().say(refused.phrase()));
        }
        stops.listImports().run();
    }

    private static void tell(ListUndone undone) {
        if (ListUndoneDialog.hasMoreToTell(undone)) {
            new ListUndoneDialog(undone).open();
        } else {
            Page.say(ListUndoneDialog.title(undone));
        }
    }
}
