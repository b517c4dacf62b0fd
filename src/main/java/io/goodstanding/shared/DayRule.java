package io.goodstanding.shared;

import java.time.LocalDate;
import java.util.Optional;

/** From which to which day something can be entered; both belong to it. */
public record DayRule(LocalDate first, LocalDate last) {

    /** Why the day is not taken, or empty if it is. */
    public Optional<Phrase> refusal(LocalDate day) {
        if (day.isBefore(first)) {
            return Optional.of(Phrase.of("day.too-early", first));
        }
        return day.isAfter(last) ? Optional.of(Phrase.of("day.too-late", last)) : Optional.empty();
    }

    /**
     * Refuses a day that is not taken, for services: a form is not the only way in.
     *
     * @param field where a form says what is wrong
     */
    public void require(String field, LocalDate day) {
        refusal(day).ifPresent(phrase -> {
            throw Refused.at(field, phrase);
        });
    }
}
