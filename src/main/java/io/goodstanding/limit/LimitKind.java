package io.goodstanding.limit;

/** What a limit counts. The order is the order in which limits are listed. */
public enum LimitKind {
    INVITATIONS_PER_WEEK,
    INVITATIONS_PER_DAY,
    PENDING_INVITATIONS,
    PENDING_CLEAN_UP_TARGET,
    MESSAGES_OF_ONE_TYPE_PER_DAY,
    NOTES_PER_MONTH,
    CONNECTIONS,
    ACCEPTANCE_PERCENT,
    BURST_PERCENT,
    MINUTES_BETWEEN_ACTIONS,
    WORKING_HOURS,
    DAYS_BEFORE_REINVITING,
    WITHDRAW_AFTER_DAYS,
    RAMP_PERCENT
}
