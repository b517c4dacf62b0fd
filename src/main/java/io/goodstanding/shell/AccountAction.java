package io.goodstanding.shell;

/** Something that a feature adds to the menu of the person's own account. */
public interface AccountAction {

    /** The key of its text. */
    String textKey();

    /** Whether the person may do it; asked when the frame is built. */
    boolean isOffered();

    /** Opens the place where it is done. */
    void open();
}
