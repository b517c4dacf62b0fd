package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.UploadWords;

/** Where screenshots are dropped, chosen or pasted, several at a time; what is refused is told above it. */
class ScreenshotField extends Composite<Div> implements ScreenshotUpload.Listener {

    private static final int MEGABYTE = 1024 * 1024;

    private final Div problem = new Div();
    private final Upload upload = new Upload();
    private final transient Texts texts;
    private final SerializableRunnable onAdded;

    ScreenshotField(ScreenshotUpload.Receiver receiver, Texts texts, SerializableRunnable onAdded) {
        this.texts = texts;
        this.onAdded = onAdded;
        String tooLarge = Texts.text("picture.refused.size", IncidentScreenshots.MOST_BYTES / MEGABYTE);
        upload.setUploadHandler(new ScreenshotUpload(receiver, this));
        // For the browser's chooser only: what a file is, its bytes say, and the refusal is told in our words.
        upload.getElement().setProperty("accept", "image/*");
        upload.setMaxFileSize(IncidentScreenshots.MOST_BYTES);
        upload.setUploadButton(new Button(Texts.text("incident.screenshot.choose"), GsIcon.CAMERA.create()));
        upload.setDropLabel(new Span(Texts.text("incident.screenshot.drop")));
        upload.setI18n(UploadWords.of(
                Texts.text("incident.screenshot.refused.many", IncidentScreenshots.MOST),
                tooLarge,
                Texts.text("picture.refused.type"),
                Texts.text("incident.screenshot.failed")));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        takePastedFiles();
        getContent().addClassName("gs-stack");
        getContent().add(problem, upload);
    }

    /** A picture in the clipboard is pasted anywhere on the page, as long as the field is there. */
    private void takePastedFiles() {
        upload.getElement().executeJs("""
            const upload = this;
            const paste = (event) => {
                if (!upload.isConnected) {
                    window.removeEventListener('paste', paste);
                } else if (event.clipboardData?.files.length) {
                    event.preventDefault();
                    upload._addFiles(event.clipboardData.files);
                }
            };
            window.addEventListener('paste', paste);\
            """);
    }

    @Override
    public void added() {
        reset();
        onAdded.run();
    }

    @Override
    public void refused(Phrase why) {
        refuse(texts.say(why));
    }

    @Override
    public void failed() {
        refuse(Texts.text("incident.screenshot.failed"));
    }

    private void refuse(String why) {
        reset();
        problem.add(Notice.alert(Texts.text("incident.screenshot.refused"), why));
    }

    private void reset() {
        problem.removeAll();
        upload.clearFileList();
    }
}
