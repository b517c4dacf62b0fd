package io.goodstanding.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a day and a time say that people type by the clock on somebody's wall. Nobody types seconds, twice a year the
 * clock jumps, and nothing that is recorded here has happened in the future.
 *
 * @param zone of the wall
 * @param now the running minute counts as now
 */
public record MomentRule(ZoneId zone, Instant now) {

    /** LinkedIn opened on this day; what is typed before it is a slip of the finger. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2003, 5, 5);

    /** Why it is no moment that can be told about, or empty if it is one. */
    public Optional<Phrase> refusal(LocalDateTime typed) {
        if (!typed.toLocalDate().isAfter(FIRST_DAY)) {
            return Optional.of(Phrase.of("moment.too-early", FIRST_DAY));
        }
        if (zone.getRules().getValidOffsets(typed).isEmpty()) {
            return Optional.of(Phrase.of("moment.skipped", typed.toLocalDate()));
        }
        return instant(typed).filter(instant -> !instant.isAfter(now)).isPresent()
                ? Optional.empty()
                : Optional.of(Phrase.of("moment.future"));
    }

    /**
     * The moment; empty for an hour that the clock skipped. Of an hour that came twice it is the later one that has
     * begun.
     */
    public Optional<Instant> instant(LocalDateTime typed) {
        List<Instant> possible = zone.getRules().getValidOffsets(typed).stream()
                .map(typed::toInstant)
                .sorted()
                .map(this::orNow)
                .toList();
        return possible.stream()
                .filter(instant -> !instant.isAfter(now))
                .reduce((earlier, later) -> later)
                .or(() -> possible.stream().findFirst());
    }

    /**
     * Refuses a moment that nothing can have happened at, for services: a form is not the only way in.
     *
     * @param field where a form says what is wrong
     */
    public static void require(String field, Instant moment, Instant now) {
        if (moment.isAfter(now)) {
            throw Refused.at(field, Phrase.of("moment.future"));
        }
        if (moment.isBefore(FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw Refused.at(field, Phrase.of("moment.too-early", FIRST_DAY));
        }
    }

    /** The moment as it stands on the wall, to the minute. */
    public LocalDateTime shown(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant orNow(Instant typed) {
        return typed.isAfter(now) && typed.isBefore(now.plus(1, ChronoUnit.MINUTES)) ? now : typed;
    }
}
