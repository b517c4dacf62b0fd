package io.goodstanding.audit;

/** Tells who is acting now; answered by the module that knows who is signed in. */
public interface ActorSource {

    Actor current();

    /**
     * @param id the user's number; negative for the application itself (a job, the first set-up)
     * @param name as it is kept in the trail, so that it stays readable when the person has left
     */
    record Actor(long id, String name) {

        public static final Actor APPLICATION = new Actor(-1, "Good Standing");
    }
}
