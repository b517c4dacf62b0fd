package io.goodstanding.limit;

import io.goodstanding.shared.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All limits that count for one account. Numbers and sources stand in {@link #defaults()}; whoever derives a standing
 * or a budget takes them from here and from nowhere else.
 */
public final class Limits {

    /** The day on which the defaults were last compared with their sources. */
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 20);

    private static final Limits DEFAULTS = new Limits(List.of(
            new Limit(LimitKind.INVITATIONS_PER_WEEK, 80, 100, SourceKind.COMMUNITY, CHECKED),
            new Limit(LimitKind.INVITATIONS_PER_DAY, 20, 30, SourceKind.TEAM, CHECKED),
            new Limit(LimitKind.PENDING_INVITATIONS, 500, 700, SourceKind.ARTICLE_B, CHECKED),
            new Limit(LimitKind.PENDING_CLEAN_UP_TARGET, 100, 100, SourceKind.ARTICLE_B, CHECKED),
            new Limit(LimitKind.MESSAGES_OF_ONE_TYPE_PER_DAY, 40, 60, SourceKind.ARTICLE_B, CHECKED),
            new Limit(LimitKind.NOTES_PER_MONTH, 4, 5, SourceKind.OFFICIAL, CHECKED),
            new Limit(LimitKind.CONNECTIONS, 29_000, 30_000, SourceKind.OFFICIAL, CHECKED),
            new Limit(LimitKind.ACCEPTANCE_PERCENT, 30, 20, SourceKind.TEAM, CHECKED),
            new Limit(LimitKind.BURST_PERCENT, 80, 80, SourceKind.TEAM, CHECKED),
            new Limit(LimitKind.MINUTES_BETWEEN_ACTIONS, 3, 3, SourceKind.ARTICLE_A, CHECKED),
            new Limit(LimitKind.WORKING_HOURS, 9, 17, SourceKind.ARTICLE_A, CHECKED),
            new Limit(LimitKind.DAYS_BEFORE_REINVITING, 21, 21, SourceKind.OFFICIAL, CHECKED),
            new Limit(LimitKind.WITHDRAW_AFTER_DAYS, 30, 30, SourceKind.COMMUNITY, CHECKED),
            new Limit(LimitKind.RAMP_PERCENT, 25, 100, SourceKind.COMMUNITY, CHECKED)));

    private final Map<LimitKind, Limit> byKind = new EnumMap<>(LimitKind.class);

    private Limits(Collection<Limit> limits) {
        limits.forEach(limit -> byKind.put(limit.kind(), limit));
        if (byKind.size() != LimitKind.values().length) {
            throw new IllegalArgumentException("Every kind needs a limit: " + Arrays.toString(LimitKind.values()));
        }
    }

    /** What counts as long as no admin has tuned anything; the sources are told on the screen of limits. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** The same limits but for one, for an account or a test with a number of its own. */
    public Limits with(Limit changed) {
        Map<LimitKind, Limit> copy = new EnumMap<>(byKind);
        copy.put(changed.kind(), changed);
        return new Limits(copy.values());
    }

    public Limit get(LimitKind kind) {
        return Optional.ofNullable(byKind.get(kind)).orElseThrow();
    }

    /** Personal notes are counted on Basic only; other plans have no quota that LinkedIn publishes. */
    public Optional<Limit> notes(Plan plan) {
        return plan == Plan.BASIC ? Optional.of(get(LimitKind.NOTES_PER_MONTH)) : Optional.empty();
    }

    /** How the week limit comes back after a lift. */
    public RampPlan rampPlan() {
        Limit shares = get(LimitKind.RAMP_PERCENT);
        return new RampPlan(shares.soft(), shares.hard());
    }

    /** A number of the week limit as a ramp cuts it; unchanged where none is on. */
    public int ramped(int weekNumber, Optional<Ramp> ramp, Instant now) {
        return ramp.map(way -> way.cap(weekNumber, now, rampPlan())).orElse(weekNumber);
    }

    /** In the order in which they are listed. */
    public List<Limit> all() {
        return List.copyOf(byKind.values());
    }
}
