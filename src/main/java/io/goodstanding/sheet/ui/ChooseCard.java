package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.UploadWords;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.table.SheetReader;
import java.util.function.Consumer;

/** Where a spreadsheet is chosen. What was refused is told here, and the next file can be tried at once. */
class ChooseCard extends Composite<Card> implements SheetUpload.Listener {

    private final Upload upload = new Upload();
    private final Div problem = new Div();
    private final transient Texts texts;
    private final boolean takesPeople;
    private final transient Consumer<SheetFile> onFile;

    /** @param takesPeople whether a list of people may be chosen too */
    ChooseCard(Spreadsheets sheets, Texts texts, boolean takesPeople, Consumer<SheetFile> onFile) {
        this.takesPeople = takesPeople;
        this.texts = texts;
        this.onFile = onFile;
        String workbook = Texts.text("sheet.refused.workbook");
        String tooLarge = texts.say(Phrase.of("sheet.refused.too-large", SheetReader.MOST_BYTES / 1024 / 1024));
        upload.setUploadHandler(new SheetUpload(sheets, this));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv");
        upload.setMaxFileSize(SheetReader.MOST_BYTES);
        upload.setUploadButton(new Button(Texts.text("sheet.choose"), GsIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(Texts.text("import.drop")));
        upload.setI18n(UploadWords.of(Texts.text("sheet.one"), tooLarge, workbook, Texts.text("import.failed")));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
    }

    @Override
    protected Card initContent() {
        Component people = step(GsIcon.PEOPLE, "people-list.get");
        people.setVisible(takesPeople);
        return new Card(
                        new CardHead(Texts.text("sheet.get")),
                        step(GsIcon.TABLE, "sheet.get.what"),
                        people,
                        step(GsIcon.TICKET, "case-list.get"),
                        step(GsIcon.FILE, "sheet.get.save"),
                        step(GsIcon.CHECK, "sheet.get.look"),
                        problem,
                        upload)
                .spaced();
    }

    private static Component step(GsIcon icon, String key) {
        Div step = new Div(icon.create(), new Span(Texts.text(key)));
        step.addClassName("gs-will");
        return step;
    }

    @Override
    public void opened(SheetFile file) {
        problem.removeAll();
        upload.clearFileList();
        onFile.accept(file);
    }

    @Override
    public void refused(Phrase why) {
        refuse(texts.say(why));
    }

    @Override
    public void failed() {
        refuse(Texts.text("import.failed"));
    }

    private void refuse(String why) {
        problem.removeAll();
        upload.clearFileList();
        problem.add(Notice.alert(Texts.text("import.refused"), why));
    }
}
