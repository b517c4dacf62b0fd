package io.goodstanding.access;

/** Somebody has set up the application before; nothing was added. */
public class AlreadySetUp extends IllegalStateException {

    public AlreadySetUp() {
        super("The first admin has been added already");
    }
}
