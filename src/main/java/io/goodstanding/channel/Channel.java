package io.goodstanding.channel;

/** By which way a case reaches LinkedIn's support. */
public enum Channel {
    /** For members who cannot sign in. */
    LOGGED_OUT_FORM,
    CONTACT_FORM,
    /** Help from inside the account. */
    ACCOUNT_HELP,
    /** Live support, which some plans have. */
    PREMIUM_LIVE,
    COMPROMISED_FORM,
    APPEAL;

    public String textKey() {
        return "channel." + name();
    }
}
