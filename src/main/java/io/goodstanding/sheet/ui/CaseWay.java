package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import io.goodstanding.shared.ui.Stage;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.CaseLists;
import io.goodstanding.sheet.CasePreview;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.cases.CaseColumns;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The way of a list of running cases through the page: its columns, a look, and what came in. */
class CaseWay {

    private final CaseLists lists;
    private final boolean leads;
    private final Supplier<Texts> texts;
    private final Stage stage;
    private final Stops stops;

    /** @param leads whether the user leads others */
    CaseWay(CaseLists lists, boolean leads, Supplier<Texts> texts, Stage stage, Stops stops) {
        this.lists = lists;
        this.leads = leads;
        this.texts = texts;
        this.stage = stage;
        this.stops = stops;
    }

    /** Where the way leaves for other parts of the page. */
    record Stops(Runnable askForFile, Consumer<SheetFile> numbers, Consumer<SheetFile> people) {}

    void map(SheetFile file) {
        stage.show(new CaseMapCard(file, texts.get(), leads, new CaseMapCard.Next() {
            @Override
            public void look(CaseColumns columns) {
                lookAt(file, columns).getElement().callJsFunction("scrollIntoView");
            }

            @Override
            public void numbers() {
                stops.numbers().accept(file);
            }

            @Override
            public void people() {
                stops.people().accept(file);
            }

            @Override
            public void another() {
                stops.askForFile().run();
            }
        }));
    }

    /** People who are taken back beside it are no reps any more: the look is taken again. */
    private Component lookAt(SheetFile file, CaseColumns columns) {
        CasePreview preview = lists.preview(file, columns);
        CaseLookCard look = new CaseLookCard(preview, texts.get(), () -> apply(preview), stage::back);
        stage.look(look, undone -> lookAt(file, columns));
        return look;
    }

    private void apply(CasePreview preview) {
        stage.show(new CaseDoneCard(lists.apply(preview), texts.get(), stops.askForFile()));
    }
}
