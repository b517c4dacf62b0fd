package io.goodstanding.incident;

import io.goodstanding.incident.picture.Picture;
import io.goodstanding.incident.picture.Pictures;
import io.goodstanding.shared.IdFileRule;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ShownFileName;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Pictures of what LinkedIn showed, at an incident. What is sent is drawn anew before anything is kept; whoever sees
 * the account sees, adds and removes them.
 */
@Service
public class IncidentScreenshots {

    /** At one incident. */
    public static final int MOST = 5;

    /** Bytes of one file; one more is refused. */
    public static final int MOST_BYTES = Pictures.MOST_BYTES;

    private static final int WAIT_SECONDS = 30;

    /** A picture at its limits takes some 300 MB while it is drawn. */
    private final Semaphore place = new Semaphore(1, true);

    private final IncidentSight sight;
    private final ScreenshotRows rows;
    private final ScreenshotShelf shelf;

    IncidentScreenshots(IncidentSight sight, ScreenshotRows rows, ScreenshotShelf shelf) {
        this.sight = sight;
        this.rows = rows;
        this.shelf = shelf;
    }

    /** In the order in which they were added. */
    @PreAuthorize("isAuthenticated()")
    public List<Screenshot> list(long incidentId) {
        sight.require(incidentId);
        return rows.of(incidentId);
    }

    /**
     * Adds one. It is drawn outside of a transaction, which takes seconds for a large one.
     *
     * @param fileName for people only; what the file is, its bytes say
     * @throws Refused for what is no PNG, JPEG or WebP picture of a fitting size, for what is named as an identity
     *     document, and when there are enough
     */
    @PreAuthorize("isAuthenticated()")
    public Screenshot add(long incidentId, String fileName, byte[] content) {
        sight.require(incidentId);
        requireNoId(fileName);
        shelf.requireRoom(incidentId);
        return shelf.keep(incidentId, ShownFileName.of(fileName), inTurn(content));
    }

    /**
     * Draws one anew that is to be kept later, when its incident is saved; nothing is kept yet.
     *
     * @throws Refused for what is no PNG, JPEG or WebP picture of a fitting size, and for what is named as an identity
     *     document
     */
    @PreAuthorize("isAuthenticated()")
    public DrawnScreenshot draw(String fileName, byte[] content) {
        requireNoId(fileName);
        return new DrawnScreenshot(ShownFileName.of(fileName), inTurn(content));
    }

    /**
     * Adds one that was drawn before.
     *
     * @throws Refused when there are enough
     */
    @PreAuthorize("isAuthenticated()")
    public Screenshot keep(long incidentId, DrawnScreenshot drawn) {
        return shelf.keep(incidentId, drawn.name(), drawn.picture());
    }

    @PreAuthorize("isAuthenticated()")
    public void remove(long screenshotId) {
        shelf.remove(screenshotId);
    }

    /** Asked anew for every look at it. */
    @PreAuthorize("isAuthenticated()")
    public ScreenshotContent content(long screenshotId) {
        sight.require(shelf.require(screenshotId).incidentId());
        return rows.content(screenshotId);
    }

    private static void requireNoId(String fileName) {
        IdFileRule.refusal(fileName).ifPresent(why -> {
            throw new Refused(why);
        });
    }

    private Picture inTurn(byte[] content) {
        try {
            if (!place.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Refused.because("incident.screenshot.refused.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because("incident.screenshot.refused.busy");
        }
        try {
            return Pictures.redraw(content);
        } finally {
            place.release();
        }
    }
}
