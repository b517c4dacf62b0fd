package io.goodstanding.incident.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.incident.ScreenshotContent;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;

/**
 * Serves one screenshot. The guarded service is asked at every request, so an address that somebody kept shows nothing
 * once the account is out of sight; and what is served is a picture to the browser, whatever it holds.
 */
class ScreenshotDownload implements DownloadHandler {

    private static final int FORBIDDEN = 403;

    private final transient IncidentScreenshots screenshots;
    private final long screenshotId;

    ScreenshotDownload(IncidentScreenshots screenshots, long screenshotId) {
        this.screenshots = screenshots;
        this.screenshotId = screenshotId;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        try {
            ScreenshotContent content = screenshots.content(screenshotId);
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Content-Disposition", "inline; filename=\"" + fileName(content) + "\"");
            event.setContentType(content.mediaType());
            event.setContentLength(content.bytes().length);
            event.getOutputStream().write(content.bytes());
        } catch (AccessDeniedException outOfSight) {
            response.setStatus(FORBIDDEN);
        }
    }

    /** Of our own making: nothing that anybody typed stands in a header. */
    private String fileName(ScreenshotContent content) {
        return "screenshot-" + screenshotId + content.mediaType().replace("image/", ".");
    }

    /** The picture behind a dialog is loaded too. */
    @Override
    public boolean isAllowInert() {
        return true;
    }
}
