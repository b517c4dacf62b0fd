package io.goodstanding.access;

/** The password is too short or too long; nothing was kept. */
public class WeakPassword extends RuntimeException {

    public WeakPassword() {
        super("A password has " + PasswordRule.MIN + " to " + PasswordRule.MAX + " characters");
    }
}
