package io.goodstanding.ticket;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.TeamScope;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** LinkedIn's numbers of cases: how they look, and that each stands on one case only. */
@Component
class CaseNumbers {

    /** Digits in groups as in {@code 261119-004471}; letters, as some mails have them, are taken too. */
    private static final Pattern FORM = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{1,57}[A-Z0-9])");

    private static final Pattern AROUND =
            Pattern.compile("^(?i:case(?:\\s*(?:number|no\\.?|id|#))?)?[\\s:#]*|[\\s.]+$");

    private final TicketRows rows;
    private final TeamScope scope;

    CaseNumbers(TicketRows rows, TeamScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** The number as it is kept, however it was pasted. */
    static String clean(String typed) {
        return AROUND.matcher(typed.strip()).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** @throws Refused if it is none, or stands on another case */
    String require(TicketDetails ticket, String typed) {
        String number = require(typed);
        rows.numbered(number).filter(other -> other.id() != ticket.id()).ifPresent(other -> {
            throw Refused.at(TicketWork.CASE_NUMBER, taken(other));
        });
        return number;
    }

    /** @throws Refused if it is none */
    static String require(String typed) {
        String number = clean(typed);
        if (!FORM.matcher(number).matches() || number.chars().noneMatch(Character::isDigit)) {
            throw Refused.at(TicketWork.CASE_NUMBER, Phrase.of("ticket.refused.number"));
        }
        return number;
    }

    /** A case of another team is not named. */
    Phrase taken(TicketDetails other) {
        return scope.visible(other.accountId())
                .map(rep -> Phrase.of("ticket.refused.number.taken", other.name(), rep.name()))
                .orElseGet(() -> Phrase.of("ticket.refused.number.taken.elsewhere"));
    }
}
