package io.goodstanding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.signals.SignalEnvironment;
import io.goodstanding.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.TaskScheduler;

/** The bell's pace, with time that the test lets pass. */
class BellTest {

    private static final Topic TEAM = Topic.team(7);

    private final MovableClock clock = new MovableClock();
    private final PriorityQueue<Due> tasks = new PriorityQueue<>(Comparator.comparing(Due::at));
    private final Bell bell;

    BellTest() {
        TaskScheduler scheduler = mock(TaskScheduler.class);
        when(scheduler.getClock()).thenReturn(clock);
        when(scheduler.schedule(any(Runnable.class), any(Instant.class))).then(call -> {
            tasks.add(new Due(call.getArgument(0), call.getArgument(1)));
            return mock(ScheduledFuture.class);
        });
        bell = new Bell(scheduler);
    }

    @Test
    void the_first_ring_is_told_at_once() {
        bell.ringAfterCommit(TEAM);
        runWhatIsDue();

        assertThat(revision(TEAM)).isEqualTo(1);
    }

    @Test
    void a_storm_of_a_thousand_rings_in_a_second_is_told_a_handful_of_times() {
        for (int ring = 0; ring < 1_000; ring++) {
            bell.ringAfterCommit(TEAM);
            runWhatIsDue();
            clock.pass(Duration.ofMillis(1));
        }

        assertThat(revision(TEAM)).isBetween(4.0, 5.0);
    }

    @Test
    void the_last_ring_of_a_storm_is_told() {
        bell.ringAfterCommit(TEAM);
        runWhatIsDue();
        clock.pass(Duration.ofMillis(10));
        bell.ringAfterCommit(TEAM);
        runWhatIsDue();

        assertThat(revision(TEAM)).as("too early").isEqualTo(1);

        clock.pass(Duration.ofMillis(240));
        runWhatIsDue();

        assertThat(revision(TEAM)).isEqualTo(2);
    }

    @Test
    void a_ring_after_the_clock_was_set_back_is_told_at_once() {
        clock.pass(Duration.ofDays(30));
        bell.ringAfterCommit(TEAM);
        runWhatIsDue();
        clock.set(MovableClock.START);
        bell.ringAfterCommit(TEAM);
        runWhatIsDue();

        assertThat(revision(TEAM)).isEqualTo(2);
    }

    @Test
    void what_a_window_that_is_gone_looked_at_first_rings_for_others() {
        Runnable close = SignalEnvironment.registerFirst(new ClosingWindow());
        try {
            assertThat(revision(TEAM)).isZero();
        } finally {
            close.run();
        }
        bell.ringAfterCommit(TEAM);
        runWhatIsDue();

        assertThat(revision(TEAM)).isEqualTo(1);
    }

    @Test
    void a_ring_after_a_pause_is_told_at_once_again() {
        bell.ringAfterCommit(TEAM);
        runWhatIsDue();
        clock.pass(Duration.ofSeconds(1));
        bell.ringAfterCommit(TEAM);
        runWhatIsDue();

        assertThat(revision(TEAM)).isEqualTo(2);
    }

    @Test
    void a_storm_at_one_team_holds_nobody_else_up() {
        bell.ringAfterCommit(TEAM);
        runWhatIsDue();
        bell.ringAfterCommit(TEAM);
        bell.ringAfterCommit(Topic.account(7));
        runWhatIsDue();

        assertThat(revision(TEAM)).isEqualTo(1);
        assertThat(revision(Topic.account(7))).isEqualTo(1);
        assertThat(revision(Topic.team(8))).isZero();
    }

    private double revision(Topic topic) {
        return bell.revision(topic).peek();
    }

    private void runWhatIsDue() {
        while (!tasks.isEmpty() && !tasks.element().at().isAfter(clock.instant())) {
            tasks.remove().task().run();
        }
    }

    /** Takes every task and runs none of them any more. */
    private static final class ClosingWindow extends SignalEnvironment {

        @Override
        protected boolean isActive() {
            return true;
        }

        @Override
        protected Executor getResultNotifier() {
            return task -> {};
        }

        @Override
        protected Executor getEffectDispatcher() {
            return task -> {};
        }
    }

    private record Due(Runnable task, Instant at) {}
}
