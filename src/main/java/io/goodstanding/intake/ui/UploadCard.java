package io.goodstanding.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import io.goodstanding.intake.ArchiveImports;
import io.goodstanding.intake.ArchivePreview;
import io.goodstanding.intake.archive.ArchiveLimits;
import io.goodstanding.intake.archive.OptionalPart;
import io.goodstanding.intake.archive.Refusal;
import io.goodstanding.intake.archive.RefusalCode;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.UploadWords;
import java.util.function.Consumer;

/** How to get the archive, and where to drop it. What was refused is told here, and the next file can be tried at once. */
class UploadCard extends Composite<Card> implements ArchiveUpload.Listener {

    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload = new Upload();
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();
    private final Div reading = new Div(progress, bar);
    private final Div problem = new Div();
    private final CheckboxGroup<OptionalPart> parts = new CheckboxGroup<>();
    private final ArchiveUpload handler;
    private final transient Texts texts;
    private final transient Consumer<ArchivePreview> onPreview;

    UploadCard(ArchiveImports imports, long repId, Texts texts, Consumer<ArchivePreview> onPreview) {
        this.texts = texts;
        this.onPreview = onPreview;
        handler = new ArchiveUpload(imports, repId, this);
        upload.setUploadHandler(handler);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".zip", ".csv");
        upload.setMaxFileSize((int) ArchiveLimits.standard().archiveBytes());
        upload.setUploadButton(new Button(Texts.text("import.choose"), GsIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(Texts.text("import.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        optionalParts();
        reading.setVisible(false);
        progress.addClassNames("gs-sm", "gs-t2");
        progress.getElement().setAttribute("role", "status");
    }

    @Override
    protected Card initContent() {
        return new Card(
                        new CardHead(Texts.text("import.get")),
                        step(GsIcon.GEAR, "import.get.ask"),
                        step(GsIcon.CHECK, "import.get.tick"),
                        step(GsIcon.MAIL, "import.get.wait"),
                        step(GsIcon.UPLOAD, "import.get.upload"),
                        parts,
                        problem,
                        upload,
                        reading)
                .spaced();
    }

    /** Unticked: each says what is kept and who sees it. */
    private void optionalParts() {
        parts.setLabel(Texts.text("import.parts"));
        parts.setItems(OptionalPart.values());
        parts.setItemLabelGenerator(part -> Texts.text("import.part." + part));
        parts.setItemHelperGenerator(part -> Texts.text("import.part." + part + ".text"));
        parts.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        parts.addValueChangeListener(change -> handler.tick(change.getValue()));
    }

    private static Component step(GsIcon icon, String key) {
        Div step = new Div(icon.create(), new Span(Texts.text(key)));
        step.addClassName("gs-will");
        return step;
    }

    @Override
    public void started() {
        problem.removeAll();
    }

    @Override
    public void reading(double share) {
        int percent = (int) (100 * share);
        reading.setVisible(true);
        bar.setValue(share);
        progress.setText(Texts.text("import.reading", percent));
    }

    @Override
    public void previewed(ArchivePreview preview) {
        reset();
        onPreview.accept(preview);
    }

    @Override
    public void refused(Refusal refusal) {
        refuse(Texts.text(refusal.code().key(), refusal.args().toArray()));
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
        reset();
        problem.add(Notice.alert(Texts.text("import.refused"), why));
    }

    private void reset() {
        problem.removeAll();
        upload.clearFileList();
        reading.setVisible(false);
    }

    private static UploadI18N words() {
        return UploadWords.of(
                Texts.text("import.one"),
                Texts.text(
                        RefusalCode.TOO_LARGE.key(),
                        String.valueOf(ArchiveLimits.standard().archiveBytes() / MEGABYTE)),
                Texts.text(RefusalCode.NOT_A_ZIP.key()),
                Texts.text("import.failed"));
    }
}
