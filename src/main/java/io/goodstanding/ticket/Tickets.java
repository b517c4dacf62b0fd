package io.goodstanding.ticket;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.TeamScope;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases with LinkedIn's support. */
@Service
public class Tickets {

    private final TicketRecords records;
    private final TeamScope scope;

    Tickets(TicketRecords records, TeamScope scope) {
        this.records = records;
        this.scope = scope;
    }

    /** All cases of an account, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<TicketDetails> of(long accountId) {
        scope.require(accountId);
        return records.of(accountId);
    }

    /** The one that is open, drafts too. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<TicketDetails> open(long accountId) {
        scope.require(accountId);
        return records.open(accountId);
    }

    /**
     * Says that a case is over, so that another one can be opened.
     *
     * @throws Refused if it is over already
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void close(long ticketId) {
        TicketDetails ticket = records.hold(ticketId)
                .orElseThrow(() -> new AccessDeniedException("This account is not in your sight"));
        scope.require(ticket.accountId());
        if (!ticket.isOpen()) {
            throw Refused.because("ticket.refused.closed");
        }
        records.close(ticket);
    }
}
