package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.ListImport;
import io.goodstanding.sheet.ListPreview;
import io.goodstanding.sheet.PeopleLists;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.shell.Page;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The way of a list of people through the page: its columns, a look, the links, and back. */
class ListWay {

    private final PeopleLists lists;
    private final Supplier<Texts> texts;
    private final Div stage;
    private final Stops stops;

    ListWay(PeopleLists lists, Supplier<Texts> texts, Div stage, Stops stops) {
        this.lists = lists;
        this.texts = texts;
        this.stage = stage;
        this.stops = stops;
    }

    /** Where the way leaves for other parts of the page. */
    record Stops(Runnable askForFile, Consumer<SheetFile> numbers, Runnable listImports) {}

    void map(SheetFile file) {
        show(new ListMapCard(file, lists.teams(), texts.get(), new ListMapCard.Next() {
            @Override
            public void look(ListColumns columns, OptionalLong otherwise) {
                lookAt(lists.preview(file, columns, otherwise));
            }

            @Override
            public void numbers() {
                stops.numbers().accept(file);
            }

            @Override
            public void another() {
                stops.askForFile().run();
            }
        }));
    }

    /** The columns stay where they are, hidden, so that the way back finds every choice. */
    private void lookAt(ListPreview preview) {
        Component mapped = stage.getChildren().findFirst().orElseThrow();
        mapped.setVisible(false);
        Div look = new Div();
        look.addClassName("gs-stack");
        Runnable back = () -> {
            stage.remove(look);
            mapped.setVisible(true);
        };
        look.add(new ListLookCard(preview, texts.get(), () -> apply(preview, look), back));
        stage.add(look);
        look.getElement().callJsFunction("scrollIntoView");
    }

    private void apply(ListPreview preview, Div look) {
        try {
            show(new ListDoneCard(lists.apply(preview), stops.askForFile()));
            stops.listImports().run();
        } catch (Refused refused) {
            Page.refuse(texts.get().say(refused.phrase()));
            stage.remove(look);
            lookAt(lists.preview(preview.file(), preview.columns(), preview.otherwise()));
        }
    }

    Component earlier() {
        return new ListImportsCard(lists.imports(), texts.get(), this::undo);
    }

    private void undo(ListImport done) {
        try {
            show(new ListUndoneCard(lists.undo(done.id()), stops.askForFile()));
        } catch (Refused refused) {
            Page.refuse(texts.get().say(refused.phrase()));
        }
        stops.listImports().run();
    }

    private void show(Component content) {
        stage.removeAll();
        stage.add(content);
    }
}
