package io.goodstanding.channel;

import io.goodstanding.limit.SourceKind;
import java.util.Optional;

/**
 * How long LinkedIn usually takes, and when to ask again.
 *
 * @param fromDays to {@code toDays}: calendar days from sending to the first answer
 * @param source who says so; the team itself once an admin has changed it
 * @param followUpDays business days after which to ask again
 * @param reason why it was changed
 * @param version 0 as it came with the product
 */
public record AnswerTime(
        Channel channel,
        int fromDays,
        int toDays,
        SourceKind source,
        int followUpDays,
        Optional<String> reason,
        Optional<String> changedBy,
        int version) {

    /** Nobody waits longer for an answer. */
    public static final int MOST_DAYS = 365;

    /** Whoever waits longer before asking again has given up. */
    public static final int MOST_FOLLOW_UP = 60;
}
