package io.goodstanding.ticket.ui;

import io.goodstanding.channel.Advice;
import io.goodstanding.channel.AnswerTime;
import io.goodstanding.channel.HelpAddress;
import io.goodstanding.channel.HelpPage;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.letter.FilledLetter;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Level;
import io.goodstanding.team.RepName;
import io.goodstanding.ticket.AnswerStatistics;
import io.goodstanding.ticket.ContactMask;
import io.goodstanding.ticket.EvidenceLine;
import io.goodstanding.ticket.LetterDraft;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the page of a case shows, read at one moment.
 *
 * @param needed what its channel asks for
 * @param letter the next letter as the template makes it
 * @param draft the same as somebody changed it by hand
 * @param ownCases how long answers took on its channel in the cases that the reader sees, if there are enough
 * @param others the account's other cases, the newest first
 * @param mayApprove whether the reader may say that a letter is right
 * @param own whether the case is the reader's
 */
record TicketSnapshot(
        TicketDetails ticket,
        RepName rep,
        Level level,
        Optional<IncidentDetails> incident,
        List<TicketEntry> thread,
        List<EvidenceLine> evidence,
        Set<EvidenceItem> needed,
        FilledLetter letter,
        Optional<LetterDraft> draft,
        Advice advice,
        AnswerTime expected,
        Optional<AnswerStatistics> ownCases,
        Map<HelpPage, HelpAddress> addresses,
        List<TicketDetails> others,
        boolean mayApprove,
        boolean own,
        Texts texts) {

    /** The open case of the account, if it is another one. */
    Optional<TicketDetails> otherOpen() {
        return others.stream().filter(TicketDetails::isOpen).findFirst();
    }

    /** The letter's words as they may be shown. */
    String shownBody() {
        return ContactMask.in(draft.map(LetterDraft::body).orElseGet(letter::bodyText));
    }
}
