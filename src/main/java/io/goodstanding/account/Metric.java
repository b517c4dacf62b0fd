package io.goodstanding.account;

/** What is counted per account and day. */
public enum Metric implements Measure {
    INVITATIONS_SENT,
    INVITATIONS_ACCEPTED,
    INVITATIONS_WITHDRAWN,
    MESSAGES,
    MESSAGES_OF_ONE_TYPE,
    /** Times that LinkedIn asked for proof at sign-in; known only where the rep chose to bring them in. */
    SECURITY_CHALLENGES;

    @Override
    public int max() {
        return DayCount.MAX;
    }
}
