package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.PlaybookFormat;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.UploadWords;
import io.goodstanding.shell.Page;

/** Brings a playbook in from a file. It becomes unsaved work, to be looked at before it is saved. */
class ImportDialog extends Dialog implements PlaybookUpload.Listener {

    private final transient PlaybookBench bench;
    private final Upload upload = new Upload();
    private final Div problem = new Div();

    ImportDialog(PlaybookBench bench) {
        this.bench = bench;
        setHeaderTitle(Texts.text("playbook.import.title"));
        String tooLarge = Texts.text("playbook.refused.large", PlaybookFormat.MOST_BYTES / 1024);
        upload.setUploadHandler(new PlaybookUpload(bench.playbooks(), this));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setMaxFileSize(PlaybookFormat.MOST_BYTES);
        upload.setUploadButton(new Button(Texts.text("playbook.import.choose"), GsIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(Texts.text("import.drop")));
        upload.setI18n(UploadWords.of(
                Texts.text("playbook.import.one"),
                tooLarge,
                Texts.text("playbook.import.type"),
                Texts.text("import.failed")));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        Div content = new Div(new Paragraph(Texts.text("playbook.import.text")), problem, upload);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        getFooter().add(new Button(Texts.text("action.cancel"), click -> close()));
    }

    @Override
    public void read(PlaybookFile file) {
        upload.clearFileList();
        problem.removeAll();
        if (bench.drafts().find(file.key()).isPresent()) {
            confirmReplace(file);
        } else {
            begin(file);
        }
    }

    private void confirmReplace(PlaybookFile file) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text("playbook.import.replace.title"));
        dialog.setText(Texts.text("playbook.import.replace.text", file.key()));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("action.cancel"));
        dialog.setConfirmText(Texts.text("playbook.import.replace"));
        dialog.addConfirmListener(confirmed -> begin(file));
        dialog.open();
    }

    private void begin(PlaybookFile file) {
        try {
            bench.begin(file);
            close();
            Page.open(PlaybookAddress.edit(file.key()));
        } catch (Refused refused) {
            refuse(bench.texts().say(refused.phrase()));
        }
    }

    @Override
    public void refused(Refused why) {
        refuse(bench.texts().say(why.phrase()));
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
