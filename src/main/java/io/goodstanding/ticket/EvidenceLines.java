package io.goodstanding.ticket;

import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.evidence.EvidenceValue;
import io.goodstanding.ticket.Confirmations.Confirmation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts what is kept of an account beside what was confirmed in a case. */
@Component
class EvidenceLines {

    private final EvidenceBook kept;
    private final Confirmations confirmations;

    EvidenceLines(EvidenceBook kept, Confirmations confirmations) {
        this.kept = kept;
        this.confirmations = confirmations;
    }

    List<EvidenceLine> of(TicketDetails ticket) {
        Map<EvidenceItem, EvidenceValue> known = kept.of(ticket.accountId());
        Map<EvidenceItem, Confirmation> confirmed = confirmations.of(ticket.id());
        return Arrays.stream(EvidenceItem.values())
                .map(item -> line(
                        item, ticket, Optional.ofNullable(known.get(item)), Optional.ofNullable(confirmed.get(item))))
                .toList();
    }

    /** A confirmation of something that has changed since says nothing. */
    private static EvidenceLine line(
            EvidenceItem item,
            TicketDetails ticket,
            Optional<EvidenceValue> known,
            Optional<Confirmation> confirmation) {
        String shown = item == EvidenceItem.ERROR_TEXT
                ? ticket.errorText()
                : known.map(EvidenceValue::shown).orElse("");
        Optional<Instant> changedAt = known.flatMap(EvidenceValue::changedAt);
        Optional<Confirmation> counts = confirmation
                .filter(said -> !shown.isEmpty())
                .filter(said -> changedAt.filter(said.at()::isBefore).isEmpty());
        return new EvidenceLine(item, shown, counts.map(Confirmation::by), counts.map(Confirmation::at));
    }
}
