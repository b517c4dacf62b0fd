package io.goodstanding.intake.ui;

import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.Optional;

/** Over which days an archive tells every invitation, and before which it tells only some. */
final class CoverageWords {

    private CoverageWords() {}

    /**
     * @param denseFrom first day of which every invitation is known
     * @param denseTo the day after the last such day; the same if there is none
     * @param first the day of the oldest invitation
     */
    static String of(LocalDate denseFrom, LocalDate denseTo, Optional<LocalDate> first, Texts texts) {
        if (!denseFrom.isBefore(denseTo)) {
            return first.map(day -> Texts.text("import.coverage.thin", texts.day(day)))
                    .orElseGet(() -> Texts.text("import.coverage.none"));
        }
        String dense = Texts.text("import.coverage.dense", texts.day(denseFrom), texts.day(denseTo.minusDays(1)));
        return first.filter(day -> day.isBefore(denseFrom))
                .map(day -> dense + " " + Texts.text("import.coverage.thin-before", texts.day(day)))
                .orElse(dense);
    }
}
