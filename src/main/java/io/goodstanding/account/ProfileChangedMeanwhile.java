package io.goodstanding.account;

/** Somebody else described the account while it was being edited; nothing was kept. */
public class ProfileChangedMeanwhile extends RuntimeException {

    private final transient AccountProfile current;

    public ProfileChangedMeanwhile(AccountProfile current) {
        super("The account was described anew meanwhile");
        this.current = current;
    }

    /** What it is now. */
    public AccountProfile current() {
        return current;
    }
}
