package io.goodstanding.incident;

import io.goodstanding.limit.Ramp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An incident as others may see it.
 *
 * @param version changes with every edit; whoever edits says which one was looked at
 * @param occurrence the how-manieth of its family, from 1
 * @param expectedLift the range that was shown when it was logged or last corrected
 * @param checkedAt when somebody last looked and found it still there
 */
public record IncidentDetails(
        long id,
        long accountId,
        int version,
        IncidentKind kind,
        Extent extent,
        Instant startedAt,
        Optional<Instant> liftedAt,
        Optional<LocalDate> shownUntil,
        String wording,
        String note,
        ToolUse toolUse,
        int occurrence,
        Optional<ExpectedLift> expectedLift,
        Optional<Instant> checkedAt,
        String loggedBy,
        Instant loggedAt) {

    public Effect effect() {
        return kind.effect(extent);
    }

    /** Whether it has begun and not lifted at an instant; at the very instant of its lift it is over. */
    public boolean isOpen(Instant at) {
        return !startedAt.isAfter(at) && liftedAt.map(at::isBefore).orElse(true);
    }

    /** Whether it may be another one told twice. */
    public boolean mayBeDoubleOf(IncidentDetails other) {
        return id != other.id && accountId == other.accountId && kind == other.kind;
    }

    public Ladder.Past past() {
        return new Ladder.Past(kind, startedAt);
    }

    private Optional<Ramp> ramp(Instant now) {
        return liftedAt.filter(lifted -> !lifted.isAfter(now)).map(Ramp::new);
    }

    /**
     * The ramp that an account is on, if any: that of the last lift, ended by a newer ladder incident. A warning
     * neither starts nor ends one: it would give the whole budget back just when LinkedIn looks.
     */
    public static Optional<Ramp> rampOf(Collection<IncidentDetails> incidents, Instant now) {
        List<IncidentDetails> ladder = incidents.stream()
                .filter(incident ->
                        incident.kind().isLadder() && !incident.startedAt().isAfter(now))
                .filter(incident -> incident.effect() != Effect.WARNING)
                .toList();
        return ladder.stream()
                .map(incident -> incident.ramp(now))
                .flatMap(Optional::stream)
                .max((one, other) -> one.liftedAt().compareTo(other.liftedAt()))
                .filter(ramp -> ramp.isOn(now))
                .filter(ramp ->
                        ladder.stream().noneMatch(later -> later.startedAt().isAfter(ramp.liftedAt()))
                                && ladder.stream().noneMatch(other -> other.isOpen(now)));
    }
}
