package io.goodstanding.ticket;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.shared.Refused;
import io.goodstanding.ticket.Confirmations.Confirmation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What support asks for, and what of it is right for this case: a letter states nothing else. */
@Service
public class TicketEvidence {

    private final TicketSight sight;
    private final EvidenceLines lines;
    private final CurrentUser user;
    private final Audit audit;
    private final TicketTrail trail;
    private final Confirmations confirmations;
    private final Clock clock;

    TicketEvidence(
            TicketSight sight,
            EvidenceLines lines,
            CurrentUser user,
            Audit audit,
            TicketTrail trail,
            Confirmations confirmations,
            Clock clock) {
        this.sight = sight;
        this.lines = lines;
        this.user = user;
        this.audit = audit;
        this.trail = trail;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** All that any channel asks for, in the order of the form. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<EvidenceLine> of(long ticketId) {
        return lines.of(sight.require(ticketId));
    }

    /** What the channel of this case asks for. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<EvidenceItem> needed(long ticketId) {
        return EvidenceNeeds.of(sight.require(ticketId).channel());
    }

    /**
     * Says that something on file is right for this case, or that it is not.
     *
     * @throws Refused if there is nothing on file that could be right
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void confirm(long ticketId, EvidenceItem item, boolean right) {
        TicketDetails ticket = sight.require(ticketId);
        boolean missing = lines.of(ticket).stream().anyMatch(line -> line.item() == item && line.isMissing());
        if (right && missing) {
            throw Refused.because("ticket.refused.nothing-to-confirm");
        }
        if (right) {
            confirmations.keep(ticketId, item, new Confirmation(user.current().name(), clock.instant()));
        } else {
            confirmations.forget(ticketId, item);
        }
        audit.record(
                right ? "ticket-evidence-confirmed" : "ticket-evidence-doubted",
                "ticket",
                ticketId,
                OptionalLong.of(ticket.accountId()),
                Map.of(),
                Map.of("item", item.name()));
        trail.touched(ticket);
    }
}
