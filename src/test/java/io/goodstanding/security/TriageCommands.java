package io.goodstanding.security;

import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.Staff;
import io.goodstanding.triage.Draft;
import io.goodstanding.triage.Drafts;
import io.goodstanding.triage.LogDesk;
import io.goodstanding.triage.Telling;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What is done on the page on which an incident is logged, about the rep's account. */
record TriageCommands(LogDesk desk, Drafts drafts) {

    private static final IncidentReport REPORT =
            new IncidentReport(IncidentKind.NOTE_QUOTA, Extent.USUAL, MovableClock.START, Optional.empty(), "", "");

    Map<String, Command> of(Staff staff) {
        long id = staff.account();
        Draft draft = new Draft(
                OptionalLong.of(id), Telling.NOTHING, Optional.empty(), Optional.empty(), ToolUse.UNKNOWN, "");
        return Map.of(
                "LogDesk.outlook", Command.of(() -> desk.outlook(id, REPORT)),
                "LogDesk.log", Command.of(() -> desk.log(id, REPORT, false)),
                "Drafts.own", Command.of(drafts::own),
                "Drafts.keep", Command.of(() -> drafts.keep(draft)),
                "Drafts.forget", Command.of(drafts::forget));
    }
}
