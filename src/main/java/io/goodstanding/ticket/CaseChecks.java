package io.goodstanding.ticket;

import io.goodstanding.shared.MomentRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.team.RepDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether what is told about a case fits together, and what of it is kept. */
@Component
class CaseChecks {

    private static final int NOON = 12;

    private final RepDirectory reps;
    private final Clock clock;

    CaseChecks(RepDirectory reps, Clock clock) {
        this.reps = reps;
        this.clock = clock;
    }

    /**
     * What is kept of it.
     *
     * @param number empty if LinkedIn has given none
     * @param sent noon of that day where the rep is: nobody tells the hour
     */
    record Checked(
            CaseTold told,
            TicketState state,
            Optional<String> number,
            Optional<Instant> sent,
            Optional<Instant> answered,
            String shows,
            String note) {}

    /** @throws Refused at the field of {@link CaseTold} that does not fit */
    Checked check(long accountId, CaseTold told) {
        Optional<String> number = told.number().map(CaseNumbers::require);
        TicketState state = told.stands();
        if (state == TicketState.DRAFT) {
            checkDraft(told);
        } else {
            checkRunning(told, state);
        }
        ZoneId zone = reps.get(accountId).zone();
        return new Checked(
                told,
                state,
                number,
                told.sentOn().map(day -> moment(CaseTold.SENT_ON, day, zone)),
                told.answeredOn().map(day -> moment(CaseTold.ANSWERED_ON, day, zone)),
                TextRule.NOTE.require(CaseTold.SHOWS, told.shows()),
                TicketTexts.LETTER.require(CaseTold.NOTE, told.note()));
    }

    private static void checkDraft(CaseTold told) {
        if (told.sentOn().isPresent()
                || told.answeredOn().isPresent()
                || told.number().isPresent()) {
            throw Refused.at(CaseTold.STATE, Phrase.of("case-told.refused.draft"));
        }
    }

    private static void checkRunning(CaseTold told, TicketState state) {
        if (state == TicketState.CLOSED) {
            throw Refused.at(CaseTold.STATE, Phrase.of("case-told.refused.closed"));
        }
        LocalDate sent =
                told.sentOn().orElseThrow(() -> Refused.at(CaseTold.SENT_ON, Phrase.of("case-told.refused.no-sent")));
        if (state == TicketState.REPLIED && told.answeredOn().isEmpty()) {
            throw Refused.at(CaseTold.ANSWERED_ON, Phrase.of("case-told.refused.no-answer"));
        }
        if (state == TicketState.SENT && told.answeredOn().isPresent()) {
            throw Refused.at(CaseTold.STATE, Phrase.of("case-told.refused.answered"));
        }
        told.answeredOn().filter(sent::isAfter).ifPresent(early -> {
            throw Refused.at(CaseTold.ANSWERED_ON, Phrase.of("case-told.refused.answer-before", sent));
        });
    }

    /** Noon, or now on a day whose noon is still to come. */
    private Instant moment(String field, LocalDate day, ZoneId zone) {
        Instant now = clock.instant();
        if (day.isAfter(LocalDate.ofInstant(now, zone))) {
            throw Refused.at(field, Phrase.of("case-told.refused.future", day));
        }
        if (!day.isAfter(MomentRule.FIRST_DAY)) {
            throw Refused.at(field, Phrase.of("case-told.refused.too-early", MomentRule.FIRST_DAY));
        }
        Instant noon = day.atTime(NOON, 0).atZone(zone).toInstant();
        return noon.isAfter(now) ? now : noon;
    }
}
