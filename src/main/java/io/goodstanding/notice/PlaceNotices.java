package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.inbox.Message;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.shared.Phrase;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import io.goodstanding.team.ManagerNamed;
import io.goodstanding.team.RepJoined;
import io.goodstanding.team.RepLeft;
import io.goodstanding.team.RepMoved;
import io.goodstanding.team.RepName;
import io.goodstanding.team.RepReturned;
import io.goodstanding.team.StandInEnded;
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
        tellOf(
                subject,
                subject + ":managed:" + clock.instant(),
                Phrase.of("notice.team", named.team().name()),
                List.of(named.userId()));
    }

    @EventListener
    void on(StandInNamed named) {
        tell(
                named.absentId(),
                Phrase.of("notice.stand-in", named.absent(), named.first(), named.last()),
                named.standInId());
        tell(
                named.absentId(),
                Phrase.of("notice.stand-in.absent", named.standIn(), named.first(), named.last()),
                named.absentId());
    }

    /** What was told of the agreement waits no more: it is no longer true. */
    @EventListener
    void on(StandInEnded ended) {
        postbox.done(NoticeKind.ASSIGNED, "stand-in:" + ended.absentId());
        tell(ended.absentId(), Phrase.of("notice.stand-in.ended", ended.absent()), ended.standInId());
        tell(ended.absentId(), Phrase.of("notice.stand-in.ended.absent", ended.standIn()), ended.absentId());
    }

    private void tell(long absentId, Phrase sentence, long reader) {
        String subject = "stand-in:" + absentId;
        tellOf(subject, subject + ":" + sentence.key() + ":" + clock.instant(), sentence, List.of(reader));
    }

    /** About nobody's account: the reader may no longer see the one it happened to. */
    private void tellOf(String subject, String eventKey, Phrase sentence, List<Long> readers) {
        postbox.post(
                new Message(
                        NoticeKind.ASSIGNED,
                        eventKey,
                        subject,
                        sentence,
                        Phrase.of("notice.open-board"),
                        "board",
                        OptionalLong.empty(),
                        Optional.of(actors.current())),
                readers);
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
        tellOfTheGap(moved.rep(), moved.fromTeamId());
    }

    @EventListener
    void on(RepLeft left) {
        tellOfTheGap(left.rep(), left.rep().teamId());
    }

    /** Those of the team that the rep was in, but for those who look after the rep now, too. */
    private void tellOfTheGap(RepName rep, long teamId) {
        List<Long> now = circles.around(rep.id()).map(Circle::managers).orElse(List.of());
        String subject = "rep:" + rep.id();
        circles.ofTeam(teamId)
                .ifPresent(team -> tellOf(
                        subject,
                        subject + ":gone:" + clock.instant(),
                        Phrase.of("notice.gone", rep.name(), team.name()),
                        team.managers().stream()
                                .filter(manager -> !now.contains(manager))
                                .toList()));
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
