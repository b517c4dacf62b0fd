package io.goodstanding.live;

import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * "Topic X has a new revision." Rung after the commit, heard by every open screen that reads the topic's revision.
 * The first ring goes out at once; a storm of them is told at most four times a second, the last one always.
 */
@Component
public class Bell {

    private static final Duration BETWEEN_RINGS = Duration.ofMillis(250);

    private final TaskScheduler scheduler;
    private final Map<Topic, Rope> ropes = new ConcurrentHashMap<>();

    Bell(TaskScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** The topic's revision: changes whenever what it shows may have changed. */
    public Signal<Double> revision(Topic topic) {
        return rope(topic).revision.asReadonly();
    }

    /** Rings when the running transaction has committed, never when it is rolled back; at once outside of one. */
    public void ringAfterCommit(Topic topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring(topic);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring(topic);
            }
        });
    }

    /** Always from a thread of its own: whoever listens reads the database, which this commit has to be out of. */
    private void ring(Topic topic) {
        Rope rope = rope(topic);
        synchronized (rope) {
            if (!rope.waiting) {
                rope.waiting = true;
                Instant now = scheduler.getClock().instant();
                scheduler.schedule(() -> pull(rope), rope.next(now));
            }
        }
    }

    private void pull(Rope rope) {
        synchronized (rope) {
            rope.waiting = false;
            rope.lastRing = scheduler.getClock().instant();
        }
        rope.revision.incrementBy(1);
    }

    private Rope rope(Topic topic) {
        return ropes.computeIfAbsent(topic, t -> new Rope());
    }

    private static final class Rope {
        private final Revision revision = new Revision();
        private Instant lastRing = Instant.EPOCH;
        private boolean waiting;

        /** At once after a pause; also where the clock was set back, else the bell would be still until it caught up. */
        private Instant next(Instant now) {
            Instant earliest = lastRing.plus(BETWEEN_RINGS);
            return lastRing.isAfter(now) || earliest.isBefore(now) ? now : earliest;
        }
    }
}
