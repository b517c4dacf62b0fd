package io.goodstanding.channel;

import io.goodstanding.team.RepDirectory;
import io.goodstanding.team.RepName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When the next word in a case is due, and what is known about the ways, whoever asks: for services that have checked
 * the scope.
 */
@Component
public class SupportClock {

    private final ChannelRows rows;
    private final HolidayRows holidays;
    private final RepDirectory reps;

    SupportClock(ChannelRows rows, HolidayRows holidays, RepDirectory reps) {
        this.rows = rows;
        this.holidays = holidays;
        this.reps = reps;
    }

    /** When to ask again about what was sent, in the rep's zone, over weekends and holidays. */
    public Instant followUpDue(Channel channel, Instant sent, long accountId) {
        return after(sent, expected(channel).followUpDays(), accountId);
    }

    public Instant after(Instant from, int businessDays, long accountId) {
        RepName rep = reps.get(accountId);
        LocalDate day = LocalDate.ofInstant(from, rep.zone());
        return BusinessDays.after(from, businessDays, rep.zone(), holidays.of(rep.teamId(), day));
    }

    public AnswerTime expected(Channel channel) {
        return Optional.ofNullable(rows.answers().get(channel)).orElseThrow();
    }

    public Map<HelpPage, HelpAddress> addresses() {
        return rows.addresses();
    }
}
