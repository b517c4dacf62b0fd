package io.goodstanding.incident;

/** The comment was changed in another window while it was being edited; nothing was kept. */
public class CommentChangedMeanwhile extends RuntimeException {

    private final transient IncidentComment current;

    public CommentChangedMeanwhile(IncidentComment current) {
        super("Comment " + current.id() + " was changed meanwhile");
        this.current = current;
    }

    /** What it is now. */
    public IncidentComment current() {
        return current;
    }
}
