package io.goodstanding.ticket;

import io.goodstanding.shared.Refused;

/** What becomes, or would become, of a case that ran before it came here. */
public sealed interface Arrival {

    /** Nothing stands in its way. */
    record Welcome(TicketState state) implements Arrival {}

    record Brought(TicketDetails ticket) implements Arrival {}

    /** The account has a case with this number already; nothing changes. */
    record Here(TicketDetails ticket) implements Arrival {}

    /** @param why with the {@link CaseTold} field that it is about */
    record LeftOut(Refused why) implements Arrival {}
}
