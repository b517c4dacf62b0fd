package io.goodstanding.ticket;

import io.goodstanding.shared.AccountFact;

/** Something happened in a case. */
public record TicketMoved(long accountId, long ticketId, EntryKind kind) implements AccountFact {}
