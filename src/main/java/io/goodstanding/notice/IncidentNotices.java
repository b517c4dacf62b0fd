package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.incident.IncidentChecked;
import io.goodstanding.incident.IncidentCorrected;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentLifted;
import io.goodstanding.incident.IncidentMerged;
import io.goodstanding.incident.IncidentRaised;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.incident.IncidentReopened;
import io.goodstanding.team.Circles;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a rep's managers, and the rep, of what others recorded about incidents; and whoever is named in a note. */
@Component
class IncidentNotices {

    private final IncidentRecords incidents;
    private final Circles circles;
    private final Postbox postbox;
    private final ActorSource actors;
    private final AskNotices asks;
    private final Mentions mentions;
    private final Clock clock;

    IncidentNotices(
            IncidentRecords incidents,
            Circles circles,
            Postbox postbox,
            ActorSource actors,
            AskNotices asks,
            Mentions mentions,
            Clock clock) {
        this.incidents = incidents;
        this.circles = circles;
        this.postbox = postbox;
        this.actors = actors;
        this.asks = asks;
        this.mentions = mentions;
        this.clock = clock;
    }

    @EventListener
    void on(IncidentRaised raised) {
        IncidentDetails incident = find(raised.accountId(), raised.incidentId());
        tell(incident, "notice.incident.raised", "raised", List.of());
        tellMentioned(incident);
    }

    @EventListener
    void on(IncidentCorrected corrected) {
        IncidentDetails incident = find(corrected.accountId(), corrected.incidentId());
        dueNoMore(incident);
        tellMentioned(incident);
    }

    /** Nobody looks after the double any more, and the kept one may last longer than it did. */
    @EventListener
    void on(IncidentMerged merged) {
        checked(merged.doubleId());
        dueNoMore(find(merged.accountId(), merged.keptId()));
    }

    /** Nobody needs to look yet after all, unless somebody asked. */
    private void dueNoMore(IncidentDetails incident) {
        if (!usualTimeIsOver(incident) && !asks.waitsForCheck(incident.accountId(), incident.id())) {
            checked(incident.id());
        }
    }

    @EventListener
    void on(IncidentLifted lifted) {
        IncidentDetails incident = find(lifted.accountId(), lifted.incidentId());
        List<Long> answered = asks.lifted(lifted);
        tell(incident, "notice.incident.lifted", "lifted:" + incident.version(), answered);
        checked(incident.id());
    }

    @EventListener
    void on(IncidentReopened reopened) {
        IncidentDetails incident = find(reopened.accountId(), reopened.incidentId());
        tell(incident, "notice.incident.reopened", "reopened:" + incident.version(), List.of());
    }

    @EventListener
    void on(IncidentChecked checked) {
        checked(checked.incidentId());
    }

    /** Somebody has looked: nobody needs to any more. */
    private void checked(long incidentId) {
        postbox.done(NoticeKind.CHECK_ASKED, subject(incidentId));
    }

    private boolean usualTimeIsOver(IncidentDetails incident) {
        return incident.expectedLift()
                .filter(lift -> !lift.to().isAfter(clock.instant()))
                .isPresent();
    }

    private void tell(IncidentDetails incident, String key, String event, List<Long> knowing) {
        circles.around(incident.accountId()).ifPresent(circle -> {
            List<Long> managers = circle.managersButRep().stream()
                    .filter(id -> !knowing.contains(id))
                    .toList();
            Sentences sentence = sentence(incident, key, event);
            // What is open leads to its playbook, what is over to the account.
            postbox.post(
                    incident.liftedAt().isEmpty()
                            ? sentence.to(circle, true, managers, "incident/" + incident.id())
                            : sentence.to(circle, true, managers));
        });
    }

    private void tellMentioned(IncidentDetails incident) {
        mentions.tell(incident, incident.note(), "notice.mentioned", "mentioned", "");
    }

    private Sentences sentence(IncidentDetails incident, String key, String event) {
        return new Sentences(
                NoticeKind.INCIDENT,
                subject(incident.id()) + ":" + event,
                subject(incident.id()),
                key,
                List.of("@kind." + incident.kind()),
                Optional.empty(),
                "",
                Optional.of(actors.current()));
    }

    static String subject(long incidentId) {
        return "incident:" + incidentId;
    }

    private IncidentDetails find(long accountId, long incidentId) {
        return incidents.require(accountId, incidentId);
    }
}
