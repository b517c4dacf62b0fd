package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.incident.IncidentComments;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.incident.IncidentTimeline;
import io.goodstanding.shared.ui.Texts;
import java.time.Clock;

/** Makes the parts of which pages about incidents are put together; each shows only what its reader may see. */
@SpringComponent
public class IncidentParts {

    private final IncidentComments comments;
    private final IncidentScreenshots screenshots;
    private final IncidentTimeline timeline;
    private final CurrentUser user;
    private final Clock clock;

    IncidentParts(
            IncidentComments comments,
            IncidentScreenshots screenshots,
            IncidentTimeline timeline,
            CurrentUser user,
            Clock clock) {
        this.comments = comments;
        this.screenshots = screenshots;
        this.timeline = timeline;
        this.user = user;
        this.clock = clock;
    }

    /** What is said, and a field to say something. */
    public IncidentPart comments(long incidentId) {
        return new CommentThread(comments, incidentId, user.require(), clock);
    }

    public IncidentPart screenshots(long incidentId) {
        return new ScreenshotList(screenshots, incidentId, texts());
    }

    /** @param onAdded told after each one, so that a list beside it is read anew */
    public Component screenshotField(long incidentId, SerializableRunnable onAdded) {
        return new ScreenshotField((name, content) -> screenshots.add(incidentId, name, content), texts(), onAdded);
    }

    /** The same before there is an incident: they wait in the page until it is saved. */
    public WaitingScreenshots waitingScreenshots() {
        return new WaitingScreenshots(screenshots, texts());
    }

    /** What happened to one incident. */
    public IncidentPart timeline(long incidentId) {
        return new TimelineList(
                () -> timeline.of(incidentId), false, user.require().zone(), clock);
    }

    /** What happened to all incidents of an account. */
    public IncidentPart timelineOfAccount(long accountId) {
        return new TimelineList(
                () -> timeline.ofAccount(accountId), true, user.require().zone(), clock);
    }

    private Texts texts() {
        return Texts.of(user.require().zone(), clock.instant());
    }
}
