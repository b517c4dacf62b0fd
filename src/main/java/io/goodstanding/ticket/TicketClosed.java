package io.goodstanding.ticket;

import io.goodstanding.shared.AccountFact;

/** A case is over, or its draft was thrown away. */
public record TicketClosed(long accountId, long ticketId) implements AccountFact {}
