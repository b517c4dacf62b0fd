package io.goodstanding.ticket;

import io.goodstanding.team.TeamScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases with LinkedIn's support as people look at them. What they do in one is {@link TicketWork}. */
@Service
public class Tickets {

    private final TicketRows rows;
    private final TicketEntries entries;
    private final TicketSight sight;
    private final TeamScope scope;

    Tickets(TicketRows rows, TicketEntries entries, TicketSight sight, TeamScope scope) {
        this.rows = rows;
        this.entries = entries;
        this.sight = sight;
        this.scope = scope;
    }

    /** Empty for one that is out of sight, in the same way as for one that does not exist. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<TicketDetails> find(long ticketId) {
        return rows.find(ticketId)
                .filter(ticket -> scope.visible(ticket.accountId()).isPresent());
    }

    /** @throws AccessDeniedException if it is out of sight or does not exist */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public TicketDetails require(long ticketId) {
        return sight.require(ticketId);
    }

    /** All cases of an account, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<TicketDetails> of(long accountId) {
        scope.require(accountId);
        return rows.of(accountId);
    }

    /** The one that is open, drafts too. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<TicketDetails> open(long accountId) {
        scope.require(accountId);
        return rows.openOf(accountId);
    }

    /** The correspondence, the oldest first; that of the case whose place it took comes before it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<TicketEntry> thread(long ticketId) {
        TicketDetails ticket = sight.require(ticketId);
        List<TicketEntry> thread = new ArrayList<>();
        if (ticket.supersedes().isPresent()) {
            thread.addAll(entries.of(ticket.supersedes().getAsLong()));
        }
        thread.addAll(entries.of(ticketId));
        return List.copyOf(thread);
    }
}
