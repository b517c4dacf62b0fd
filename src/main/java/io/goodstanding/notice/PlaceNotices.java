package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.inbox.Message;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.shared.Phrase;
import io.goodstanding.team.Circles;
import io.goodstanding.team.ManagerNamed;
import io.goodstanding.team.RepJoined;
import io.goodstanding.team.RepMoved;
import io.goodstanding.team.RepName;
import io.goodstanding.team.RepReturned;
import io.goodstanding.team.StandInNamed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of a new place: a team or somebody's days off to look after, a rep who came, or being moved oneself. */
@Component
class PlaceNotices {

    private final Circles circles;
    private final Postbox postbox;
    private final ActorSource actors;
    private final Clock clock;

    PlaceNotices(Circles circles, Postbox postbox, ActorSource actors, Clock clock) {
        this.circles = circles;
        this.postbox = postbox;
        this.actors = actors;
        this.clock = clock;
    }

    @EventListener
    void on(ManagerNamed named) {
        String subject = "team:" + named.team().id();
        postbox.post(
                new Message(
                        NoticeKind.ASSIGNED,
                        subject + ":managed:" + clock.instant(),
                        subject,
                        Phrase.of("notice.team", named.team().name()),
                        Phrase.of("notice.open-board"),
                        "board",
                        OptionalLong.empty(),
                        Optional.of(actors.current())),
                List.of(named.userId()));
    }

    @EventListener
    void on(StandInNamed named) {
        String subject = "stand-in:" + named.absentId();
        postbox.post(
                new Message(
                        NoticeKind.ASSIGNED,
                        subject + ":named:" + clock.instant(),
                        subject,
                        Phrase.of("notice.stand-in", named.absent(), named.first(), named.last()),
                        Phrase.of("notice.open-board"),
                        "board",
                        OptionalLong.empty(),
                        Optional.of(actors.current())),
                List.of(named.standInId()));
    }

    @EventListener
    void on(RepJoined joined) {
        tell(joined.rep(), "joined", false);
    }

    @EventListener
    void on(RepReturned returned) {
        tell(returned.rep(), "returned", true);
    }

    @EventListener
    void on(RepMoved moved) {
        tell(moved.rep(), "moved", true);
    }

    private void tell(RepName rep, String event, boolean alsoTheRep) {
        String subject = "rep:" + rep.id();
        circles.around(rep.id())
                .ifPresent(circle -> postbox.post(new Sentences(
                                NoticeKind.ASSIGNED,
                                subject + ":" + event + ":" + clock.instant(),
                                subject,
                                "notice.moved",
                                List.of(circle.team()),
                                Optional.empty(),
                                "",
                                Optional.of(actors.current()))
                        .to(circle, alsoTheRep, circle.managersButRep())));
    }
}
