package io.goodstanding.channel;

/** LinkedIn's own pages that a rep opens in the own browser. */
public enum HelpPage {
    HELP_CENTER,
    LOGGED_OUT_FORM,
    CONTACT_FORM,
    COMPROMISED_FORM,
    APPEAL,
    FORGOT_PASSWORD,
    IDENTITY_CHECK,
    SENT_INVITATIONS,
    /** The help account on X. */
    X_ACCOUNT;

    /** Where a case of this channel is filed. */
    public static HelpPage of(Channel channel) {
        return switch (channel) {
            case LOGGED_OUT_FORM -> LOGGED_OUT_FORM;
            case CONTACT_FORM -> CONTACT_FORM;
            case ACCOUNT_HELP, PREMIUM_LIVE -> HELP_CENTER;
            case COMPROMISED_FORM -> COMPROMISED_FORM;
            case APPEAL -> APPEAL;
        };
    }

    public String textKey() {
        return "help-page." + name();
    }
}
