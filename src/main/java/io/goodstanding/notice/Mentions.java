package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import io.goodstanding.team.Circles.Onlooker;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells those who are named in a text about an incident and may see its account; the same event is told once. */
@Component
class Mentions {

    private final Circles circles;
    private final Postbox postbox;
    private final ActorSource actors;

    Mentions(Circles circles, Postbox postbox, ActorSource actors) {
        this.circles = circles;
        this.postbox = postbox;
        this.actors = actors;
    }

    /**
     * @param key of the sentence
     * @param event what names the text among those of the incident
     * @param query what follows the address of the rep's page
     */
    void tell(IncidentDetails incident, String text, String key, String event, String query) {
        if (!text.contains("@")) {
            return;
        }
        List<Long> named = circles.onlookers(incident.accountId()).stream()
                .filter(onlooker -> onlooker.isNamedIn(text))
                .map(Onlooker::userId)
                .toList();
        circles.around(incident.accountId())
                .ifPresent(circle -> tell(sentence(incident, key, event, query), circle, named));
    }

    private void tell(Sentences sentence, Circle circle, List<Long> named) {
        boolean rep =
                circle.repUser().isPresent() && named.contains(circle.repUser().getAsLong());
        List<Long> others = named.stream()
                .filter(id ->
                        circle.repUser().isEmpty() || id != circle.repUser().getAsLong())
                .toList();
        postbox.post(sentence.to(circle, rep, others));
    }

    private Sentences sentence(IncidentDetails incident, String key, String event, String query) {
        String subject = IncidentNotices.subject(incident.id());
        return new Sentences(
                NoticeKind.MENTIONED,
                subject + ":" + event,
                subject,
                key,
                List.of("@kind." + incident.kind()),
                Optional.empty(),
                query,
                Optional.of(actors.current()));
    }
}
