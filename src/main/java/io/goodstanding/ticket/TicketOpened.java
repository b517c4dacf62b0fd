package io.goodstanding.ticket;

import io.goodstanding.shared.AccountFact;

/** A case was begun. */
public record TicketOpened(long accountId, long ticketId) implements AccountFact {}
