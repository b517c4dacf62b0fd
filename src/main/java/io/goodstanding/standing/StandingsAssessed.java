package io.goodstanding.standing;

import java.util.List;

/**
 * All accounts that one transaction has assessed, after each was told by itself: heard by whoever can do something for
 * all of them at once.
 */
public record StandingsAssessed(List<Assessment> assessments) {

    public StandingsAssessed {
        assessments = List.copyOf(assessments);
    }
}
