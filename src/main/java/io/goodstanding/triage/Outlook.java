package io.goodstanding.triage;

import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Ladder;
import io.goodstanding.shared.Phrase;
import io.goodstanding.standing.Level;
import java.util.List;
import java.util.Optional;

/**
 * What saving a report would change.
 *
 * @param before how the account stands without it
 * @param after and with it
 * @param occurrence the how-manieth of its family it would be, from 1
 * @param left invitations of the week, before
 * @param open what is open now, newest first
 * @param playbook empty where none leads out of its kind
 * @param told the names of those who would be told at once
 * @param warnings what makes a repeat more likely
 */
public record Outlook(
        IncidentReport report,
        Level before,
        Level after,
        int occurrence,
        Optional<ExpectedLift> expectedLift,
        int left,
        List<IncidentDetails> open,
        Optional<PlaybookInBrief> playbook,
        List<String> told,
        List<Phrase> warnings) {

    /** The open one of the same kind: the report would be a double of it, and a second one is refused. */
    public Optional<IncidentDetails> twin() {
        return open.stream()
                .filter(incident -> incident.kind() == report.kind())
                .findFirst();
    }

    /** Others that are open and count on the same ladder: perhaps the same thing under another name. */
    public List<IncidentDetails> similar() {
        return open.stream()
                .filter(incident -> incident.kind() != report.kind())
                .filter(incident -> Ladder.sameFamily(incident.kind(), report.kind()))
                .toList();
    }

    /** Whether it is time to talk about it, by the field guide's ladder. */
    public boolean isLikeTheLast() {
        return report.kind().isLadder() && occurrence >= Ladder.TREATED_AS_PERMANENT;
    }
}
