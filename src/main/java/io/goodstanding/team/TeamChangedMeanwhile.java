package io.goodstanding.team;

/** Somebody else changed the team first; nothing was saved. */
public class TeamChangedMeanwhile extends RuntimeException {

    private final transient TeamSheet now;

    public TeamChangedMeanwhile(TeamSheet now) {
        super("The team was changed meanwhile");
        this.now = now;
    }

    /** As the team is kept now. */
    public TeamSheet now() {
        return now;
    }
}
