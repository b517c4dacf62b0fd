package io.goodstanding.ticket;

import io.goodstanding.shared.TextRule;

/** What free texts of a case may be; lengths in characters, as many as the columns take. */
final class TicketTexts {

    /** A letter, a reply, a note. */
    static final TextRule LETTER = new TextRule(8_000);

    /** What a letter is about. */
    static final TextRule SUBJECT = new TextRule(200);

    private TicketTexts() {}
}
