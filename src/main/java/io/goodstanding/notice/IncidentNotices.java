package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.inbox.Postbox.Letter;
import io.goodstanding.incident.IncidentChecked;
import io.goodstanding.incident.IncidentCorrected;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentLifted;
import io.goodstanding.incident.IncidentRaised;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.incident.IncidentReopened;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import io.goodstanding.team.Circles.Onlooker;
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

    IncidentNotices(IncidentRecords incidents, Circles circles, Postbox postbox, ActorSource actors) {
        this.incidents = incidents;
        this.circles = circles;
        this.postbox = postbox;
        this.actors = actors;
    }

    @EventListener
    void on(IncidentRaised raised) {
        IncidentDetails incident = find(raised.accountId(), raised.incidentId());
        tell(incident, "notice.incident.raised", "raised");
        tellMentioned(incident);
    }

    @EventListener
    void on(IncidentCorrected corrected) {
        tellMentioned(find(corrected.accountId(), corrected.incidentId()));
    }

    @EventListener
    void on(IncidentLifted lifted) {
        IncidentDetails incident = find(lifted.accountId(), lifted.incidentId());
        tell(incident, "notice.incident.lifted", "lifted:" + incident.version());
        checked(incident.id());
    }

    @EventListener
    void on(IncidentReopened reopened) {
        IncidentDetails incident = find(reopened.accountId(), reopened.incidentId());
        tell(incident, "notice.incident.reopened", "reopened:" + incident.version());
    }

    @EventListener
    void on(IncidentChecked checked) {
        checked(checked.incidentId());
    }

    /** Somebody has looked: nobody needs to any more. */
    private void checked(long incidentId) {
        postbox.done(NoticeKind.CHECK_ASKED, subject(incidentId));
    }

    private void tell(IncidentDetails incident, String key, String event) {
        circles.around(incident.accountId())
                .ifPresent(circle -> postbox.post(
                        sentence(incident, NoticeKind.INCIDENT, key, event).to(circle, true, circle.managersButRep())));
    }

    private void tellMentioned(IncidentDetails incident) {
        if (!incident.note().contains("@")) {
            return;
        }
        List<Long> named = circles.onlookers(incident.accountId()).stream()
                .filter(onlooker -> onlooker.isNamedIn(incident.note()))
                .map(Onlooker::userId)
                .toList();
        Optional<Circle> circle = circles.around(incident.accountId());
        circle.ifPresent(about -> postbox.post(mention(incident, about, named)));
    }

    private List<Letter> mention(IncidentDetails incident, Circle circle, List<Long> named) {
        boolean rep =
                circle.repUser().isPresent() && named.contains(circle.repUser().getAsLong());
        List<Long> others = named.stream()
                .filter(id ->
                        circle.repUser().isEmpty() || id != circle.repUser().getAsLong())
                .toList();
        return sentence(incident, NoticeKind.MENTIONED, "notice.mentioned", "mentioned")
                .to(circle, rep, others);
    }

    private Sentences sentence(IncidentDetails incident, NoticeKind kind, String key, String event) {
        return new Sentences(
                kind,
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
        return incidents.of(accountId).stream()
                .filter(incident -> incident.id() == incidentId)
                .findFirst()
                .orElseThrow();
    }
}
