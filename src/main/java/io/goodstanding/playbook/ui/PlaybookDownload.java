package io.goodstanding.playbook.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.goodstanding.playbook.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A version of a playbook as a file, word for word as it is kept. */
class PlaybookDownload implements DownloadHandler {

    private final String fileName;
    private final byte[] content;

    PlaybookDownload(Edition edition) {
        this.fileName = edition.playbook().key() + "-" + edition.version() + ".yaml";
        this.content = edition.definition().getBytes(StandardCharsets.UTF_8);
    }

    /** A key has letters, digits and hyphens only, so it can stand in a header. */
    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.setFileName(fileName);
        event.setContentType("application/yaml");
        event.setContentLength(content.length);
        event.getOutputStream().write(content);
    }

    @Override
    public String getUrlPostfix() {
        return fileName;
    }
}
