package io.goodstanding.incident;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to an incident, each under its own name in the trail. */
public enum IncidentAction {
    LOGGED,
    CORRECTED,
    LIFTED,
    REOPENED,
    CHECKED,
    COMMENTED,
    COMMENT_EDITED,
    COMMENT_REMOVED,
    SCREENSHOT_ADDED,
    SCREENSHOT_REMOVED,
    /** What was known of a double was added. */
    MERGED,
    /** It was a double, and counts no more. */
    MERGED_AWAY;

    /** What the trail calls the things that these are done to. */
    static final String SUBJECT = "incident";

    /** As it stands in the trail: {@code incident-lifted}. */
    public String key() {
        return SUBJECT + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for an action that this version does not know. */
    static Optional<IncidentAction> of(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }
}
