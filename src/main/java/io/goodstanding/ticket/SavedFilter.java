package io.goodstanding.ticket;

/** A filter that a person keeps under a name. */
public record SavedFilter(long id, String name, TicketFilter filter) {}
