package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.PlaybookFormat;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.Refused;
import java.io.IOException;
import java.io.InputStream;

/** Takes a playbook's file from the browser and reads it in the request's own thread, where the user is signed in. */
class PlaybookUpload implements UploadHandler {

    private final transient Playbooks playbooks;
    private final transient Listener listener;

    PlaybookUpload(Playbooks playbooks, Listener listener) {
        this.playbooks = playbooks;
        this.listener = listener;
    }

    /** Hears what becomes of the file, with the page at hand. */
    interface Listener {
        void read(PlaybookFile file);

        void refused(Refused why);

        /** For a reason that nobody foresaw; it is in the log. */
        void failed();
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            // One byte more than may be: it is refused then, whatever size was declared.
            PlaybookFile file = playbooks.importFile(content.readNBytes(PlaybookFormat.MOST_BYTES + 1));
            tell(ui, () -> listener.read(file));
        } catch (Refused refused) {
            tell(ui, () -> listener.refused(refused));
        } catch (IOException | RuntimeException failure) {
            tell(ui, listener::failed);
            throw failure;
        }
    }

    /** Does nothing if the page has been left meanwhile. */
    private static void tell(UI ui, Command news) {
        ui.accessLater(news::execute, () -> {}).run();
    }
}
