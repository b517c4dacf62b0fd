package io.goodstanding.triage;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.playbook.PlaybookLibrary;
import io.goodstanding.shared.Phrase;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.Facts;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.Standing;
import io.goodstanding.standing.Standings;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import io.goodstanding.team.Circles.Onlooker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a report would change, and logs it. */
@Service
public class LogDesk {

    /** The number of an incident that is not one yet. */
    private static final long UNSAVED = -1;

    private static final int MOST_WARNINGS = 2;

    private final Incidents incidents;
    private final Standings standings;
    private final PlaybookLibrary playbooks;
    private final Circles circles;
    private final DraftRows drafts;
    private final CurrentUser user;

    LogDesk(
            Incidents incidents,
            Standings standings,
            PlaybookLibrary playbooks,
            Circles circles,
            DraftRows drafts,
            CurrentUser user) {
        this.incidents = incidents;
        this.standings = standings;
        this.playbooks = playbooks;
        this.circles = circles;
        this.drafts = drafts;
        this.user = user;
    }

    /** What saving would change, with nothing saved. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Outlook outlook(long accountId, IncidentReport report) {
        Assessment now = standings.of(accountId);
        Incidents.Preview preview = incidents.preview(accountId, Optional.empty(), report);
        return new Outlook(
                report,
                now.standing().level(),
                levelWith(now, unsaved(accountId, report, preview)),
                preview.occurrence(),
                preview.expectedLift(),
                now.budget().leftThisWeek(),
                now.facts().incidents().stream()
                        .filter(incident -> incident.liftedAt().isEmpty())
                        .toList(),
                playbook(report),
                told(accountId),
                warnings(now));
    }

    /**
     * Logs what happened; a draft that it was made from is gone with it.
     *
     * @throws io.goodstanding.shared.Refused at the field that cannot be kept, or for a second open one of the kind
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails log(long accountId, IncidentReport report, boolean fromDraft) {
        IncidentDetails logged = incidents.report(accountId, report);
        if (fromDraft) {
            drafts.remove(user.require().id());
        }
        return logged;
    }

    private static Level levelWith(Assessment now, IncidentDetails added) {
        List<IncidentDetails> all = new ArrayList<>(now.facts().incidents());
        all.add(added);
        return Standing.of(new Facts(now.facts().data(), all), now.limits(), now.at())
                .level();
    }

    private IncidentDetails unsaved(long accountId, IncidentReport report, Incidents.Preview preview) {
        return new IncidentDetails(
                UNSAVED,
                accountId,
                0,
                report.kind(),
                report.extent(),
                report.startedAt(),
                Optional.empty(),
                report.shownUntil(),
                report.wording(),
                report.note(),
                report.toolUse(),
                preview.occurrence(),
                preview.expectedLift(),
                Optional.empty(),
                user.require().name(),
                report.startedAt());
    }

    private Optional<PlaybookInBrief> playbook(IncidentReport report) {
        return playbooks.all().stream()
                .filter(edition -> edition.playbook().kinds().contains(report.kind()))
                .findFirst()
                .map(edition -> PlaybookInBrief.of(edition.playbook()));
    }

    /** The rep and the managers, but not whoever logs it. */
    private List<String> told(long accountId) {
        Optional<Circle> circle = circles.around(accountId);
        return circles.onlookers(accountId).stream()
                .filter(onlooker -> onlooker.userId() != user.require().id())
                .filter(onlooker -> circle.filter(around -> around.concerns(onlooker.userId()))
                        .isPresent())
                .map(Onlooker::name)
                .toList();
    }

    /** Of the reasons for the standing those that are risks, not incidents. */
    private static List<Phrase> warnings(Assessment now) {
        return now.standing().reasons().stream()
                .filter(reason -> reason.level() == Level.AT_RISK)
                .map(reason -> reason.phrase())
                .filter(phrase -> !phrase.key().startsWith("reason.incident"))
                .limit(MOST_WARNINGS)
                .toList();
    }
}
