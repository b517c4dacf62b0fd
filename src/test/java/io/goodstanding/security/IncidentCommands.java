package io.goodstanding.security;

import static io.goodstanding.security.Command.after;

import io.goodstanding.incident.DrawnScreenshot;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentComment;
import io.goodstanding.incident.IncidentComments;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.incident.IncidentTimeline;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.Screenshot;
import io.goodstanding.incident.picture.TestPictures;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What belongs to an incident that the rep has logged. */
record IncidentCommands(
        Incidents incidents, IncidentComments comments, IncidentScreenshots screenshots, IncidentTimeline timeline) {

    private static final IncidentReport REPORT =
            new IncidentReport(IncidentKind.OTHER, Extent.USUAL, MovableClock.START, Optional.empty(), "", "");

    private static final byte[] PICTURE = TestPictures.png(4, 4);

    Map<String, Command> of(Staff staff) {
        return Map.ofEntries(
                Map.entry("IncidentComments.of", logged(staff, open -> () -> comments.of(open.id()))),
                Map.entry("IncidentComments.add", logged(staff, open -> () -> comments.add(open.id(), "Look."))),
                Map.entry(
                        "IncidentComments.edit",
                        said(staff, said -> () -> comments.edit(said.id(), said.text(), "Listen."))),
                Map.entry("IncidentComments.remove", said(staff, said -> () -> comments.remove(said.id()))),
                Map.entry("IncidentTimeline.of", logged(staff, open -> () -> timeline.of(open.id()))),
                Map.entry("IncidentTimeline.ofAccount", Command.of(() -> timeline.ofAccount(staff.account()))),
                Map.entry("IncidentScreenshots.list", logged(staff, open -> () -> screenshots.list(open.id()))),
                Map.entry(
                        "IncidentScreenshots.add",
                        logged(staff, open -> () -> screenshots.add(open.id(), "shot.png", PICTURE))),
                Map.entry("IncidentScreenshots.draw", Command.of(() -> screenshots.draw("shot.png", PICTURE))),
                Map.entry("IncidentScreenshots.keep", logged(staff, open -> {
                    DrawnScreenshot drawn = SignedIn.as(staff.rep(), () -> screenshots.draw("shot.png", PICTURE));
                    return () -> screenshots.keep(open.id(), drawn);
                })),
                Map.entry("IncidentScreenshots.remove", shown(staff, shown -> () -> screenshots.remove(shown.id()))),
                Map.entry("IncidentScreenshots.content", shown(staff, shown -> () -> screenshots.content(shown.id()))));
    }

    private Command said(Staff staff, Function<IncidentComment, Command.Action> then) {
        return after(() -> then.apply(
                SignedIn.as(staff.rep(), () -> comments.add(log(staff).id(), "Look."))));
    }

    private Command shown(Staff staff, Function<Screenshot, Command.Action> then) {
        return after(() -> then.apply(
                SignedIn.as(staff.rep(), () -> screenshots.add(log(staff).id(), "shot.png", PICTURE))));
    }

    private Command logged(Staff staff, Function<IncidentDetails, Command.Action> then) {
        return after(() -> then.apply(SignedIn.as(staff.rep(), () -> log(staff))));
    }

    private IncidentDetails log(Staff staff) {
        return incidents.report(staff.account(), REPORT);
    }
}
