package io.goodstanding.channel;

import io.goodstanding.incident.Effect;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What decides which way is right.
 *
 * @param kind of the incident that the case is about; empty for a case about nothing that was logged
 * @param premium whether the plan may have live help
 * @param selfServiceTried whether "Forgot password" and the identity check were tried
 * @param since when it began
 * @param usedChannel the way that something was sent already
 * @param sentAt when something was last sent
 * @param refused whether LinkedIn has said no in this case
 */
public record Situation(
        Optional<IncidentKind> kind,
        Extent extent,
        SignedIn signedIn,
        boolean premium,
        boolean selfServiceTried,
        Optional<Instant> since,
        Optional<Channel> usedChannel,
        Optional<Instant> sentAt,
        boolean refused,
        Instant now) {

    Optional<Effect> effect() {
        return kind.map(known -> known.effect(extent));
    }

    boolean is(IncidentKind other) {
        return kind.filter(known -> known == other).isPresent();
    }

    /** Whole days since it began; 0 if nobody knows when. */
    long daysSince() {
        return since.map(began -> Math.max(0, Duration.between(began, now).toDays()))
                .orElse(0L);
    }
}
