package io.goodstanding.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts actions in threads of their own at the same moment. */
public final class Together {

    private static final int PATIENCE_SECONDS = 60;

    private Together() {}

    /** What each of them failed with, in their order; empty for one that went well. */
    public static List<Optional<RuntimeException>> run(Runnable... actions) {
        CyclicBarrier start = new CyclicBarrier(actions.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(actions.length)) {
            List<Future<Optional<RuntimeException>>> running = new ArrayList<>();
            for (Runnable action : actions) {
                running.add(threads.submit(() -> failureOf(start, action)));
            }
            List<Optional<RuntimeException>> failures = new ArrayList<>();
            for (Future<Optional<RuntimeException>> one : running) {
                failures.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return failures;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("One did not come to an end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<RuntimeException> failureOf(CyclicBarrier start, Runnable action)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        try {
            action.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
