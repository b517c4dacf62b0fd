package io.goodstanding.incident;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Says in a test what happened to an account. */
public final class Happened {

    private Happened() {}

    public static IncidentDetails open(IncidentKind kind, Instant start) {
        return of(kind, Extent.USUAL, start, Optional.empty(), Optional.empty());
    }

    public static IncidentDetails open(IncidentKind kind, Extent extent, Instant start) {
        return of(kind, extent, start, Optional.empty(), Optional.empty());
    }

    public static IncidentDetails lifted(IncidentKind kind, Instant start, Instant lifted) {
        return of(kind, Extent.USUAL, start, Optional.of(lifted), Optional.empty());
    }

    public static IncidentDetails expected(IncidentKind kind, Instant start, ExpectedLift lift) {
        return of(kind, Extent.USUAL, start, Optional.empty(), Optional.of(lift));
    }

    /** An incident whose number follows from what it is, so that equal ones are equal and others are not. */
    public static IncidentDetails of(
            IncidentKind kind, Extent extent, Instant start, Optional<Instant> lifted, Optional<ExpectedLift> lift) {
        return new IncidentDetails(
                Objects.hash(start, kind),
                7,
                1,
                kind,
                extent,
                start,
                lifted,
                Optional.empty(),
                "",
                "",
                ToolUse.UNKNOWN,
                1,
                lift,
                Optional.empty(),
                "Robin Example",
                start);
    }
}
