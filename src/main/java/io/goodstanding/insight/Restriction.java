package io.goodstanding.insight;

import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.insight.statistics.Survival;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One restriction of the period: the row behind the figures.
 *
 * @param cameBack whether the account had another one in the 365 days before
 * @param sent invitations in the week in which it began; empty where not all of its days have numbers
 * @param pending waiting invitations when that week began
 * @param acceptedPercent when that week began
 */
public record Restriction(
        long incidentId,
        long repId,
        String rep,
        IncidentKind kind,
        RestrictionGroup group,
        Instant startedAt,
        Optional<Instant> liftedAt,
        ToolUse toolUse,
        boolean cameBack,
        OptionalInt sent,
        OptionalInt pending,
        OptionalInt acceptedPercent) {

    /** In days; one that goes on is known up to now only. */
    public Survival.Case lasted(Instant now) {
        Duration time = Duration.between(startedAt, liftedAt.orElse(now));
        return new Survival.Case(Math.max(0, time.toMinutes()) / 1_440.0, liftedAt.isPresent());
    }
}
