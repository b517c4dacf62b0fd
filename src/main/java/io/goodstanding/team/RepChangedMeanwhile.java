package io.goodstanding.team;

/** Somebody else moved, changed or took off the rep first; nothing was saved. */
public class RepChangedMeanwhile extends RuntimeException {

    private final transient Seat now;

    public RepChangedMeanwhile(Seat now) {
        super("The rep was changed meanwhile");
        this.now = now;
    }

    /** Where the rep is now. */
    public Seat now() {
        return now;
    }
}
