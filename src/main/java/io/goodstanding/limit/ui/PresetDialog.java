package io.goodstanding.limit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.goodstanding.limit.LimitPresets;
import io.goodstanding.limit.PresetFile;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.UploadWords;
import io.goodstanding.shell.Page;
import java.nio.charset.StandardCharsets;

/** Gives a name to what counts for everybody now, or to the numbers of a file, which may be looked at and corrected. */
class PresetDialog extends Dialog {

    private final transient LimitPresets presets;
    private final transient Texts texts;
    private final boolean fromFile;
    private final TextBox name = new TextBox(Texts.text("presets.name"), LimitPresets.NAME_RULE);
    private final TextBox lines = new TextBox(Texts.text("presets.lines"), new TextRule(PresetFile.MOST_CHARACTERS));
    private final Upload upload = new Upload();
    private final RefusalPlace problem =
            new RefusalPlace().at(LimitPresets.NAME, name).at(PresetFile.LINES, lines);

    PresetDialog(LimitPresets presets, Texts texts, boolean fromFile) {
        this.presets = presets;
        this.texts = texts;
        this.fromFile = fromFile;
        setHeaderTitle(Texts.text(fromFile ? "presets.bring" : "presets.keep"));
        Paragraph text = new Paragraph(Texts.text(fromFile ? "presets.bring.text" : "presets.keep.text"));
        text.addClassName("gs-t2");
        Div content = new Div(problem, text, name);
        if (fromFile) {
            upload();
            content.add(upload, lines);
        }
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("presets.save"), this::save).addTo(this);
    }

    private void upload() {
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            lines.setValue(new String(bytes, StandardCharsets.UTF_8));
            upload.clearFileList();
        }));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFileSize(PresetFile.MOST_CHARACTERS);
        upload.setUploadButton(new Button(Texts.text("presets.choose"), GsIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(Texts.text("import.drop")));
        upload.setI18n(UploadWords.of(
                Texts.text("presets.one"),
                Texts.text("presets.refused.large", PresetFile.MOST_CHARACTERS),
                Texts.text("presets.type"),
                Texts.text("import.failed")));
        upload.addFileRejectedListener(rejected -> Page.refuse(rejected.getErrorMessage()));
    }

    private void save() {
        problem.clear();
        if (name.text().isEmpty() || fromFile && lines.text().isEmpty()) {
            problem.focusFirst();
            return;
        }
        try {
            if (fromFile) {
                presets.bringIn(name.getValue(), lines.getValue());
            } else {
                presets.keepCurrent(name.getValue());
            }
            close();
            Page.say(Texts.text("presets.saved"));
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }
}
