package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.inbox.Message;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.incident.IncidentChecked;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentLifted;
import io.goodstanding.incident.IncidentMerged;
import io.goodstanding.intake.ArchiveImported;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Phrase;
import io.goodstanding.sheet.OwnNumbersImported;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a rep what somebody asks for, and whoever asked that it is done. */
@Component
class AskNotices {

    private static final long NONE = 0;

    private final AskRows rows;
    private final Circles circles;
    private final Postbox postbox;
    private final ActorSource actors;
    private final Bell bell;
    private final Clock clock;

    AskNotices(AskRows rows, Circles circles, Postbox postbox, ActorSource actors, Bell bell, Clock clock) {
        this.rows = rows;
        this.circles = circles;
        this.postbox = postbox;
        this.actors = actors;
        this.bell = bell;
        this.clock = clock;
    }

    void askToImport(OpenAsk ask, Circle circle) {
        tellRep(ask, circle, NoticeKind.IMPORT_ASKED, Phrase.of("notice.import"), "notice.import.action", "import");
    }

    void askToCheck(OpenAsk ask, Circle circle, IncidentKind kind) {
        tellRep(
                ask,
                circle,
                NoticeKind.CHECK_ASKED,
                Phrase.of("notice.check.asked", "@kind." + kind),
                "notice.check.action",
                "rep/" + circle.repId() + "?check=" + ask.incidentId());
    }

    /** A request that is repeated takes the place of the older one. */
    private void tellRep(OpenAsk ask, Circle circle, NoticeKind kind, Phrase sentence, String action, String path) {
        String subject = subject(ask);
        postbox.done(kind, subject);
        postbox.post(
                new Message(
                        kind,
                        subject + ":asked:" + ask.askedAt(),
                        subject,
                        sentence,
                        Phrase.of(action),
                        path,
                        OptionalLong.of(circle.repId()),
                        Optional.of(actors.current())),
                List.of(circle.repUser().orElseThrow()));
        ring(circle);
    }

    @EventListener
    void on(ArchiveImported imported) {
        answered(imported.accountId(), AskKind.IMPORT, NONE, "notice.imported");
    }

    @EventListener
    void on(OwnNumbersImported imported) {
        answered(imported.accountId(), AskKind.IMPORT, NONE, "notice.imported.sheet");
    }

    @EventListener
    void on(IncidentChecked checked) {
        answered(checked.accountId(), AskKind.CHECK, checked.incidentId(), "notice.checked");
    }

    /** The question about the double is settled; whoever asked may ask about the kept one. */
    @EventListener
    void on(IncidentMerged merged) {
        answered(merged.accountId(), AskKind.CHECK, merged.doubleId(), "notice.checked.merged");
    }

    /** Whether somebody waits for an answer to the request to check an incident. */
    boolean waitsForCheck(long accountId, long incidentId) {
        return rows.open(accountId, AskKind.CHECK, incidentId).isPresent();
    }

    /** @return whom this tells that it is over: nobody needs to hear it twice */
    List<Long> lifted(IncidentLifted lifted) {
        return answered(lifted.accountId(), AskKind.CHECK, lifted.incidentId(), "notice.checked.over");
    }

    private List<Long> answered(long accountId, AskKind kind, long incidentId, String key) {
        return rows.open(accountId, kind, incidentId)
                .flatMap(ask -> circles.around(accountId).map(circle -> {
                    rows.answer(ask, clock.instant());
                    postbox.done(
                            kind == AskKind.IMPORT ? NoticeKind.IMPORT_ASKED : NoticeKind.CHECK_ASKED, subject(ask));
                    List<Long> readers = waitingFor(ask, circle);
                    postbox.post(
                            new Message(
                                    NoticeKind.ANSWERED,
                                    "ask:" + ask.id() + ":answered",
                                    subject(ask),
                                    Phrase.of(key, circle.name()),
                                    Phrase.of("notice.open-rep", circle.name()),
                                    "rep/" + accountId,
                                    OptionalLong.of(accountId),
                                    Optional.of(actors.current())),
                            readers);
                    ring(circle);
                    return readers;
                }))
                .orElse(List.of());
    }

    /** Whoever asked, or those in whose stead, if that person no longer sees the account. */
    private List<Long> waitingFor(OpenAsk ask, Circle circle) {
        boolean sees =
                circles.onlookers(circle.repId()).stream().anyMatch(onlooker -> onlooker.userId() == ask.askedBy());
        return sees ? List.of(ask.askedBy()) : circle.managersButRep();
    }

    private void ring(Circle circle) {
        bell.ringAfterCommit(Topic.account(circle.repId()));
        bell.ringAfterCommit(Topic.team(circle.teamId()));
    }

    private static String subject(OpenAsk ask) {
        return ask.kind() == AskKind.IMPORT ? "import:" + ask.accountId() : IncidentNotices.subject(ask.incidentId());
    }
}
