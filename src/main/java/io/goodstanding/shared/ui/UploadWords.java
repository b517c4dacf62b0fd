package io.goodstanding.shared.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What a field for one file says in our words. */
public final class UploadWords {

    private UploadWords() {}

    /** @param several why only one file is taken at a time */
    public static UploadI18N of(String several, String tooLarge, String wrongType, String failed) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.text("import.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(several)
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(wrongType))
                .setFile(new UploadI18N.File()
                        .setRetry(Texts.text("import.upload.retry"))
                        .setStart(Texts.text("import.upload.start"))
                        .setRemove(Texts.text("import.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.text("import.upload.connecting"))
                                .setStalled(Texts.text("import.upload.stalled"))
                                .setProcessing(Texts.text("import.upload.processing"))
                                .setHeld(Texts.text("import.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.text("import.upload.remaining"))
                                .setUnknown(Texts.text("import.upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(tooLarge)))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000);
    }
}
