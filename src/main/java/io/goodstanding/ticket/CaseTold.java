package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody tells about a case that ran before it came here.
 *
 * @param state where it stands; without it the days and the number tell
 * @param caseNumber LinkedIn's, however it was pasted; empty if there is none yet
 * @param sentOn the rep's day
 * @param answeredOn the rep's day of LinkedIn's last word
 * @param shows what LinkedIn shows
 */
public record CaseTold(
        Channel channel,
        Optional<TicketState> state,
        String caseNumber,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> answeredOn,
        String shows,
        String note) {

    public static final String STATE = "state";
    public static final String CASE_NUMBER = TicketWork.CASE_NUMBER;
    public static final String SENT_ON = "sentOn";
    public static final String ANSWERED_ON = "answeredOn";
    public static final String SHOWS = TicketWork.ERROR_TEXT;
    public static final String NOTE = TicketWork.TEXT;

    /** Where it stands by what is told; LinkedIn has a case that it has given a number. */
    TicketState stands() {
        TicketState told = state.orElseGet(this::byDays);
        return told == TicketState.SENT && number().isPresent() ? TicketState.WAITING : told;
    }

    /** LinkedIn's number as numbers are kept, if one is told; whether it is one is another question. */
    public Optional<String> number() {
        return caseNumber.isBlank() ? Optional.empty() : Optional.of(CaseNumbers.clean(caseNumber));
    }

    private TicketState byDays() {
        if (sentOn.isEmpty() && number().isEmpty()) {
            return TicketState.DRAFT;
        }
        return answeredOn.isPresent() ? TicketState.REPLIED : TicketState.SENT;
    }
}
