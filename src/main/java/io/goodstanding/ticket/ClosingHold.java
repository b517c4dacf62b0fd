package io.goodstanding.ticket;

import io.goodstanding.shared.Phrase;
import java.util.Optional;

/** Answered by modules that build on cases: what has to be done before a case may be closed. */
public interface ClosingHold {

    /** Why it cannot be closed yet; empty if nothing stands against it. */
    Optional<Phrase> against(TicketDetails ticket);
}
