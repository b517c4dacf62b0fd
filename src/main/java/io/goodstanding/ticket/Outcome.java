package io.goodstanding.ticket;

import java.util.List;

/** How a case ended. */
public enum Outcome {
    /** LinkedIn gave the account back, or did what was asked for. */
    RESTORED,
    /** LinkedIn said no, or closed the case without help. It can be answered again. */
    REFUSED,
    /** The rep gave it up, or it was never sent. */
    WITHDRAWN,
    /** The report of a compromised account took its place. */
    SUPERSEDED;

    /** Those that a person can choose. */
    public static final List<Outcome> CHOSEN = List.of(RESTORED, REFUSED, WITHDRAWN);

    public String textKey() {
        return "ticket.outcome." + name();
    }
}
