package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;

import io.goodstanding.account.Accounts;
import io.goodstanding.account.FigureDays;
import io.goodstanding.account.HandEntries;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.Metric;
import io.goodstanding.board.Board;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.shared.Plan;
import io.goodstanding.standing.Standings;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be seen of an account and recorded about it. */
record AccountCommands(
        Board board,
        Standings standings,
        Accounts accounts,
        HandEntries numbers,
        FigureDays days,
        Incidents incidents) {

    private static final Instant NOW = MovableClock.START;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Staff.ZONE);
    private static final IncidentReport REPORT = new IncidentReport(
            IncidentKind.INVITATIONS_PAUSED,
            Extent.USUAL,
            NOW.minus(Duration.ofHours(2)),
            Optional.empty(),
            "You can’t send invitations right now.",
            "");

    Map<String, Command> of(Staff staff) {
        long id = staff.account();
        HandEntry entry = new HandEntry(TODAY, Map.of(Metric.INVITATIONS_SENT, 12), Map.of());
        return Map.ofEntries(
                Map.entry("Board.snapshot", showing(() -> isOnBoard(id))),
                Map.entry("Standings.of", Command.of(() -> standings.of(id))),
                Map.entry("Accounts.particulars", Command.of(() -> accounts.particulars(id))),
                Map.entry("Accounts.profile", Command.of(() -> accounts.profile(id))),
                Map.entry(
                        "Accounts.describe",
                        Command.of(() -> accounts.describe(id, 0, Plan.PREMIUM, Optional.empty()))),
                Map.entry("HandEntries.entered", Command.of(() -> numbers.entered(id, TODAY))),
                Map.entry("HandEntries.enter", Command.of(() -> numbers.enter(id, HandEntry.empty(TODAY), entry))),
                Map.entry("FigureDays.sent", Command.of(() -> days.sent(id, 1))),
                Map.entry("FigureDays.counted", Command.of(() -> days.counted(id, Metric.MESSAGES, TODAY, TODAY))),
                Map.entry("FigureDays.pending", Command.of(() -> days.pending(id))),
                Map.entry("FigureDays.acceptance", Command.of(() -> days.acceptance(id))),
                Map.entry("FigureDays.answers", Command.of(() -> days.answers(id))),
                Map.entry("Incidents.of", Command.of(() -> incidents.of(id))),
                Map.entry("Incidents.preview", Command.of(() -> incidents.preview(id, Optional.empty(), REPORT))),
                Map.entry("Incidents.report", Command.of(() -> incidents.report(id, REPORT))),
                Map.entry(
                        "Incidents.correct",
                        logged(staff, open -> () -> incidents.correct(open.id(), open.version(), REPORT))),
                Map.entry(
                        "Incidents.lift", logged(staff, open -> () -> incidents.lift(open.id(), open.version(), NOW))),
                Map.entry(
                        "Incidents.foundStillThere",
                        logged(staff, open -> () -> incidents.foundStillThere(open.id(), open.version()))),
                Map.entry("Incidents.merge", logged(staff, first -> {
                    IncidentDetails twin =
                            SignedIn.as(staff.rep(), () -> incidents.lift(first.id(), first.version(), NOW));
                    IncidentDetails open = SignedIn.as(staff.rep(), () -> incidents.report(staff.account(), REPORT));
                    return () -> incidents.merge(open.id(), open.version(), twin.id(), twin.version());
                })),
                Map.entry("Incidents.reopen", logged(staff, open -> {
                    IncidentDetails lifted =
                            SignedIn.as(staff.rep(), () -> incidents.lift(open.id(), open.version(), NOW));
                    return () -> incidents.reopen(lifted.id(), lifted.version());
                })));
    }

    private Command logged(Staff staff, Function<IncidentDetails, Command.Action> then) {
        return after(() -> then.apply(SignedIn.as(staff.rep(), () -> incidents.report(staff.account(), REPORT))));
    }

    private boolean isOnBoard(long accountId) {
        return board.snapshot().rows().stream().anyMatch(row -> row.repId() == accountId);
    }
}
