package io.goodstanding.inbox;

/**
 * Says which accounts the signed-in reader may see now; answered by whoever knows teams. A notice about an account
 * that went out of sight is neither shown nor counted.
 */
public interface ReaderSight {

    /** A condition that holds for accounts in sight, written with nothing but the column and numbers. */
    String condition(String accountColumn);
}
