package io.goodstanding.incident.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.incident.IncidentComments;
import java.time.Clock;

/** Makes the parts of which pages about one incident are put together. */
@SpringComponent
class IncidentParts {

    private final IncidentComments comments;
    private final CurrentUser user;
    private final Clock clock;

    IncidentParts(IncidentComments comments, CurrentUser user, Clock clock) {
        this.comments = comments;
        this.user = user;
        this.clock = clock;
    }

    CommentThread comments(long incidentId) {
        return new CommentThread(comments, incidentId, user.require(), clock);
    }
}
