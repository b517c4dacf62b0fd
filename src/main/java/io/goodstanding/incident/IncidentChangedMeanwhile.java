package io.goodstanding.incident;

/** Somebody else changed the incident while it was being edited; nothing was kept. */
public class IncidentChangedMeanwhile extends RuntimeException {

    private final transient IncidentDetails current;

    public IncidentChangedMeanwhile(IncidentDetails current) {
        super("Incident " + current.id() + " was changed meanwhile");
        this.current = current;
    }

    /** What it is now. */
    public IncidentDetails current() {
        return current;
    }
}
