package io.goodstanding.incident;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.incident.picture.Picture;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Refused;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Puts screenshots to an incident and takes them away, each with its entry in the trail. */
@Component
class ScreenshotShelf {

    private final IncidentSight sight;
    private final ScreenshotRows rows;
    private final IncidentTrail trail;
    private final CurrentUser user;
    private final Bell bell;
    private final Clock clock;

    ScreenshotShelf(
            IncidentSight sight, ScreenshotRows rows, IncidentTrail trail, CurrentUser user, Bell bell, Clock clock) {
        this.sight = sight;
        this.rows = rows;
        this.trail = trail;
        this.user = user;
        this.bell = bell;
        this.clock = clock;
    }

    /** @throws Refused if there are as many as there may be */
    void requireRoom(long incidentId) {
        if (rows.of(incidentId).size() >= IncidentScreenshots.MOST) {
            throw Refused.because("incident.screenshot.refused.many", IncidentScreenshots.MOST);
        }
    }

    /** One that does not exist is refused in the same words as one out of sight. */
    Screenshot require(long screenshotId) {
        return rows.find(screenshotId)
                .orElseThrow(() -> new AccessDeniedException("This account is not in your sight"));
    }

    @RetryingTransaction
    Screenshot keep(long incidentId, String name, Picture picture) {
        IncidentDetails incident = sight.hold(incidentId);
        requireRoom(incidentId);
        Screenshot kept = rows.add(incidentId, name, picture, user.current(), clock.instant());
        trail.added(IncidentAction.SCREENSHOT_ADDED, incident, state(kept));
        bell.ringAfterCommit(Topic.account(incident.accountId()));
        return kept;
    }

    @RetryingTransaction
    void remove(long screenshotId) {
        Screenshot gone = require(screenshotId);
        IncidentDetails incident = sight.hold(gone.incidentId());
        rows.remove(screenshotId);
        trail.removed(IncidentAction.SCREENSHOT_REMOVED, incident, state(gone));
        bell.ringAfterCommit(Topic.account(incident.accountId()));
    }

    private static Map<String, String> state(Screenshot screenshot) {
        return Map.of(
                "screenshot",
                String.valueOf(screenshot.id()),
                IncidentTrail.FILE,
                screenshot.name(),
                "size",
                screenshot.width() + " × " + screenshot.height());
    }
}
