package io.goodstanding.insight;

import io.goodstanding.incident.ToolUse;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.Limits;
import java.util.List;
import java.util.stream.Stream;

/** What was there before a restriction began. That it came before does not make it the reason. */
public enum Cause {
    /** More invitations than the warning of the week. */
    OVER_THE_WARNING,
    /** More pending than the limit. */
    MANY_PENDING,
    /** Fewer accepted than the limit. */
    FEW_ACCEPTED,
    /** An extension or a service acted on the account. */
    TOOL,
    /** None of these is known. */
    NOT_KNOWN;

    /** All that hold for one restriction; by the limits that count now, so that all are told alike. */
    static List<Cause> of(Restriction restriction, Limits limits) {
        List<Cause> known = Stream.of(OVER_THE_WARNING, MANY_PENDING, FEW_ACCEPTED, TOOL)
                .filter(cause -> cause.holds(restriction, limits))
                .toList();
        return known.isEmpty() ? List.of(NOT_KNOWN) : known;
    }

    private boolean holds(Restriction restriction, Limits limits) {
        return switch (this) {
            case OVER_THE_WARNING ->
                restriction.sent().orElse(0)
                        > limits.get(LimitKind.INVITATIONS_PER_WEEK).soft();
            case MANY_PENDING ->
                restriction.pending().orElse(0)
                        > limits.get(LimitKind.PENDING_INVITATIONS).hard();
            case FEW_ACCEPTED ->
                restriction.acceptedPercent().orElse(100)
                        < limits.get(LimitKind.ACCEPTANCE_PERCENT).hard();
            case TOOL -> restriction.toolUse() == ToolUse.EXTENSION || restriction.toolUse() == ToolUse.SERVICE;
            case NOT_KNOWN -> false;
        };
    }
}
