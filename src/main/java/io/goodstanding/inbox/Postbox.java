package io.goodstanding.inbox;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where senders put what they have to tell, in the transaction of the fact: both are kept or neither. The same event
 * told again, also by another node at the same moment, changes nothing.
 */
@Component
public class Postbox {

    private final NoticeRows rows;
    private final Bell bell;
    private final Clock clock;

    Postbox(NoticeRows rows, Bell bell, Clock clock) {
        this.rows = rows;
        this.bell = bell;
        this.clock = clock;
    }

    /** Tells several people, but never the one whose deed it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Message message, Collection<Long> userIds) {
        post(List.of(new Letter(message, userIds)));
    }

    /** Several messages at once, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Collection<Letter> letters) {
        List<Letter> addressed = letters.stream()
                .map(Letter::withoutSender)
                .filter(letter -> !letter.userIds().isEmpty())
                .toList();
        if (addressed.isEmpty()) {
            return;
        }
        rows.add(addressed, clock.instant());
        Set<Long> told = new LinkedHashSet<>();
        addressed.forEach(letter -> told.addAll(letter.userIds()));
        told.forEach(this::ring);
    }

    /** The work that notices of a kind ask for is done: they wait for nobody any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(NoticeKind kind, String subject) {
        List<Long> readers = rows.waitingFor(kind, subject);
        if (!readers.isEmpty()) {
            rows.done(kind, subject, clock.instant());
            readers.forEach(this::ring);
        }
    }

    private void ring(long userId) {
        bell.ringAfterCommit(Topic.inbox(userId));
    }

    /** A message and whom it is for. */
    public record Letter(Message message, Collection<Long> userIds) {

        public Letter {
            userIds = List.copyOf(new LinkedHashSet<>(userIds));
        }

        private Letter withoutSender() {
            long sender = message.by().map(Actor::id).orElse(Actor.APPLICATION.id());
            return new Letter(
                    message, userIds.stream().filter(id -> id != sender).toList());
        }
    }
}
