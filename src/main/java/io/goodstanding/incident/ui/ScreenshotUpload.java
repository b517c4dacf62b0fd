package io.goodstanding.incident.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.io.IOException;
import java.io.InputStream;

/** Takes a picture from the browser and has it drawn anew in the request's own thread, where the user is signed in. */
class ScreenshotUpload implements UploadHandler {

    private final transient Receiver receiver;
    private final transient Listener listener;

    ScreenshotUpload(Receiver receiver, Listener listener) {
        this.receiver = receiver;
        this.listener = listener;
    }

    /** Takes the bytes that were sent, outside of the page's lock. */
    interface Receiver {

        /** @throws Refused for what cannot be kept */
        void take(String fileName, byte[] content);
    }

    /** Hears what becomes of the file, with the page at hand. */
    interface Listener {
        void added();

        void refused(Phrase why);

        /** For a reason that nobody foresaw; it is in the log. */
        void failed();
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            // One byte more than may be: it is refused then, whatever size was declared.
            receiver.take(event.getFileName(), content.readNBytes(IncidentScreenshots.MOST_BYTES + 1));
            tell(ui, listener::added);
        } catch (Refused refused) {
            tell(ui, () -> listener.refused(refused.phrase()));
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
