package io.goodstanding.limit.ui;

import io.goodstanding.shared.ui.Texts;
import java.time.Instant;
import java.time.LocalDate;

/** What counted on a day is what counted at its end in the reader's zone. */
final class EndOfDay {

    private EndOfDay() {}

    static Instant of(LocalDate day, Texts texts) {
        return day.plusDays(1).atStartOfDay(texts.zone()).toInstant().minusNanos(1);
    }
}
