package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.table.SheetReader;
import java.io.IOException;
import java.io.InputStream;

/** Takes a spreadsheet from the browser and reads it in the request's own thread, where the user is signed in. */
class SheetUpload implements UploadHandler {

    private final transient Spreadsheets sheets;
    private final transient Listener listener;

    SheetUpload(Spreadsheets sheets, Listener listener) {
        this.sheets = sheets;
        this.listener = listener;
    }

    /** Hears what becomes of the file, with the page at hand. */
    interface Listener {
        void opened(SheetFile file);

        void refused(Phrase why);

        /** For a reason that nobody foresaw; it is in the log. */
        void failed();
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            // One byte more than may be: the reader refuses it then, whatever size was declared.
            SheetFile file = sheets.open(content.readNBytes(SheetReader.MOST_BYTES + 1), event.getFileName());
            tell(ui, () -> listener.opened(file));
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
