package io.goodstanding.triage;

import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;

/** A kind in one of its strengths. */
public record IncidentType(IncidentKind kind, Extent extent) {

    public IncidentType {
        if (!kind.extents().contains(extent)) {
            throw new IllegalArgumentException(kind + " does not come as " + extent);
        }
    }

    /** The kind in the strength in which it is offered first. */
    static IncidentType of(IncidentKind kind) {
        return new IncidentType(kind, kind.extents().getFirst());
    }
}
