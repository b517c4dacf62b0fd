package io.goodstanding.incident.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.incident.IncidentComments;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.shared.ui.Texts;
import java.time.Clock;

/** Makes the parts of which pages about one incident are put together. */
@SpringComponent
class IncidentParts {

    private final IncidentComments comments;
    private final IncidentScreenshots screenshots;
    private final CurrentUser user;
    private final Clock clock;

    IncidentParts(IncidentComments comments, IncidentScreenshots screenshots, CurrentUser user, Clock clock) {
        this.comments = comments;
        this.screenshots = screenshots;
        this.user = user;
        this.clock = clock;
    }

    CommentThread comments(long incidentId) {
        return new CommentThread(comments, incidentId, user.require(), clock);
    }

    ScreenshotList screenshots(long incidentId) {
        return new ScreenshotList(screenshots, incidentId, texts());
    }

    /** @param onAdded told after each one, so that a list beside it is read anew */
    ScreenshotField screenshotField(long incidentId, SerializableRunnable onAdded) {
        return new ScreenshotField(screenshots, incidentId, texts(), onAdded);
    }

    private Texts texts() {
        return Texts.of(user.require().zone(), clock.instant());
    }
}
