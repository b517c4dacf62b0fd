package io.goodstanding.playbook;

/** Somebody else saved the playbook while it was being edited; nothing was kept. */
public class PlaybookChangedMeanwhile extends RuntimeException {

    private final transient PlaybookVersion current;
    private final transient Comparison changed;

    PlaybookChangedMeanwhile(PlaybookVersion current, Comparison changed) {
        super("Playbook " + current.key() + " was changed meanwhile");
        this.current = current;
        this.changed = changed;
    }

    /** What stands there now. */
    public PlaybookVersion current() {
        return current;
    }

    /** What it changed against the version that was edited. */
    public Comparison changed() {
        return changed;
    }
}
