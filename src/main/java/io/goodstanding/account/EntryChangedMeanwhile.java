package io.goodstanding.account;

/** Somebody else entered numbers for the same day meanwhile; nothing was kept. */
public class EntryChangedMeanwhile extends RuntimeException {

    private final transient HandEntry current;

    public EntryChangedMeanwhile(HandEntry current) {
        super("Numbers of " + current.day() + " were entered by somebody else meanwhile");
        this.current = current;
    }

    /** What is entered now. */
    public HandEntry current() {
        return current;
    }
}
