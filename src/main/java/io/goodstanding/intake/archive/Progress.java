package io.goodstanding.intake.archive;

import java.util.function.DoubleConsumer;

/** Tells how much of the bytes to read has been read, at most a hundred times. */
final class Progress {

    private static final int STEPS = 100;

    private final long total;
    private final DoubleConsumer listener;
    private long done;
    private long lastStep = -1;

    Progress(long bytes, DoubleConsumer listener) {
        this.total = Math.max(1, bytes);
        this.listener = listener;
    }

    void add(long bytes) {
        done += bytes;
        long step = Math.min(STEPS - 1L, done * STEPS / total);
        if (step > lastStep) {
            lastStep = step;
            listener.accept((double) step / STEPS);
        }
    }

    void finish() {
        listener.accept(1);
    }
}
