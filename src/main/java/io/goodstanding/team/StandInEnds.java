package io.goodstanding.team;

import io.goodstanding.access.PersonDeactivated;
import io.goodstanding.access.Role;
import io.goodstanding.access.RoleChanged;
import io.goodstanding.audit.Audit;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends what was agreed, with its trail and the bell: on request, and with whoever can no longer be absent or stand in.
 * The days are free for another agreement then, and a later role brings nothing back.
 */
@Component
class StandInEnds {

    private final StandInBook book;
    private final Audit audit;
    private final Bell bell;
    private final ApplicationEventPublisher events;

    StandInEnds(StandInBook book, Audit audit, Bell bell, ApplicationEventPublisher events) {
        this.book = book;
        this.audit = audit;
        this.bell = bell;
        this.events = events;
    }

    @EventListener
    void on(PersonDeactivated off) {
        end(off.userId(), one -> true);
    }

    @EventListener
    void on(RoleChanged changed) {
        long user = changed.userId();
        end(user, one -> one.absent().id() == user ? changed.after() != Role.MANAGER : changed.after() == Role.REP);
    }

    private void end(long userId, Predicate<StandIn> which) {
        book.of(userId).stream().filter(which).forEach(this::end);
    }

    void end(StandIn one) {
        book.end(one.id());
        bell.ringAfterCommit(Topic.TEAMS);
        audit.record(
                "stand-in-ended",
                "person",
                one.absent().id(),
                OptionalLong.empty(),
                Map.of("standIn", one.standIn().id(), "last", one.days().last().toString()),
                Map.of());
        events.publishEvent(new StandInEnded(
                one.standIn().id(),
                one.standIn().name(),
                one.absent().id(),
                one.absent().name()));
    }
}
