package io.goodstanding.team;

/** Somebody else changed the person first; nothing was saved. */
public class PersonEditedMeanwhile extends RuntimeException {

    private final transient PersonSheet now;

    public PersonEditedMeanwhile(PersonSheet now) {
        super("The person was changed meanwhile");
        this.now = now;
    }

    /** As the person is kept now. */
    public PersonSheet now() {
        return now;
    }
}
