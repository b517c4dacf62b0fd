package io.goodstanding.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.goodstanding.intake.ArchiveImports;
import io.goodstanding.intake.ArchivePreview;
import io.goodstanding.intake.archive.ArchiveLimits;
import io.goodstanding.intake.archive.ArchiveRefused;
import io.goodstanding.intake.archive.OptionalPart;
import io.goodstanding.intake.archive.Refusal;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;

/**
 * Takes an archive from the browser and reads it in the request's own thread: there the rep is signed in and no lock on
 * the session is held, so the page stays alive. The file is gone when the request ends, however it ends.
 */
class ArchiveUpload implements UploadHandler {

    private static final int BUFFER = 64 * 1024;

    /** Between two reports of progress, as a share of the whole. */
    private static final double STEP = 0.05;

    /** An archive at all its limits takes some 250 MB while it is read; a small server stands two. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private static final int WAIT_SECONDS = 60;

    private final transient ArchiveImports imports;
    private final transient Listener listener;
    private final long repId;

    /** Set by the page, read by the upload's own thread. */
    private volatile Set<OptionalPart> ticked = Set.of();

    ArchiveUpload(ArchiveImports imports, long repId, Listener listener) {
        this.imports = imports;
        this.repId = repId;
        this.listener = listener;
    }

    /** What the rep chose to bring in besides; the next upload heeds it. */
    void tick(Set<OptionalPart> parts) {
        ticked = Set.copyOf(parts);
    }

    /** Hears what becomes of the file, one call at a time, with the page at hand. */
    interface Listener {
        void started();

        /** @param share from 0 to 1 */
        void reading(double share);

        void previewed(ArchivePreview preview);

        void refused(Refusal refusal);

        void refused(Phrase why);

        /** For a reason that nobody foresaw; it is in the log. */
        void failed();
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        tell(ui, listener::started);
        try {
            ArchivePreview preview = inTurn(event, ui);
            tell(ui, () -> listener.previewed(preview));
        } catch (ArchiveRefused refused) {
            tell(ui, () -> listener.refused(refused.refusal()));
        } catch (Refused refused) {
            tell(ui, () -> listener.refused(refused.phrase()));
        } catch (IOException | RuntimeException failure) {
            tell(ui, listener::failed);
            throw failure;
        }
    }

    private ArchivePreview inTurn(UploadEvent event, UI ui) throws IOException {
        try {
            if (!PLACES.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Refused.because("intake.refused.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because("intake.refused.busy");
        }
        try {
            return preview(event, ui);
        } finally {
            PLACES.release();
        }
    }

    private ArchivePreview preview(UploadEvent event, UI ui) throws IOException {
        Path file = Files.createTempFile("archive", ".upload");
        try {
            try (InputStream content = event.getInputStream()) {
                copy(content, file);
            }
            return imports.preview(repId, file, event.getFileName(), ticked, inSteps(ui));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** At most one byte more than an archive may have: the reader refuses it then, whatever size was declared. */
    private static void copy(InputStream content, Path target) throws IOException {
        long left = ArchiveLimits.standard().archiveBytes() + 1;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream file = Files.newOutputStream(target)) {
            while (left > 0) {
                int read = content.read(buffer, 0, (int) Math.min(BUFFER, left));
                if (read < 0) {
                    return;
                }
                file.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private DoubleConsumer inSteps(UI ui) {
        double[] told = {-1};
        return share -> {
            if (share - told[0] >= STEP) {
                told[0] = share;
                tell(ui, () -> listener.reading(share));
            }
        };
    }

    /** Does nothing if the page has been left meanwhile. */
    private static void tell(UI ui, Command news) {
        ui.accessLater(news::execute, () -> {}).run();
    }
}
