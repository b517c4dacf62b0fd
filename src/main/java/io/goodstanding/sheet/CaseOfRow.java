package io.goodstanding.sheet;

import io.goodstanding.sheet.cases.CaseLine;
import io.goodstanding.ticket.TicketDetails;

/** A row and the case that it is about. */
public record CaseOfRow(CaseLine line, TicketDetails ticket) {}
