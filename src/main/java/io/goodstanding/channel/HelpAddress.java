package io.goodstanding.channel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a page of LinkedIn's is.
 *
 * @param checkedOn when somebody of the team last opened it and found it right; empty if nobody ever did
 * @param version 0 as it came with the product
 */
public record HelpAddress(
        HelpPage page, String url, Optional<LocalDate> checkedOn, Optional<String> checkedBy, int version) {

    /** LinkedIn moves its pages; older checks ask to be repeated. */
    public static final int DAYS_FRESH = 60;

    public boolean isFresh(LocalDate today) {
        return checkedOn
                .filter(day -> ChronoUnit.DAYS.between(day, today) <= DAYS_FRESH)
                .isPresent();
    }
}
