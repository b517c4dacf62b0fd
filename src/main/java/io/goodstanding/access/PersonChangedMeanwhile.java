package io.goodstanding.access;

/** Somebody else changed the same thing of a person first; nothing was saved. */
public class PersonChangedMeanwhile extends RuntimeException {

    private final transient Person now;

    public PersonChangedMeanwhile(Person now) {
        super("Changed meanwhile");
        this.now = now;
    }

    /** As the person is kept now. */
    public Person now() {
        return now;
    }
}
