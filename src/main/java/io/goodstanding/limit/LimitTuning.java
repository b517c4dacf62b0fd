package io.goodstanding.limit;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitScope.OfRep;
import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.DayRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing limits: admins set them, managers put caps for their own teams and reps on top. */
@Service
public class LimitTuning {

    public static final String FROM = "from";
    public static final String REASON = "reason";
    public static final String CHECKED = "lastChecked";

    /** As long as the column. */
    public static final TextRule REASON_RULE = new TextRule(300);

    /** Nobody plans limits further ahead (our choice); more is a slip of the finger. */
    private static final Period MOST_AHEAD = Period.ofYears(1);

    private static final LocalDate FIRST_CHECKED = LocalDate.of(2015, 1, 1);

    private final LimitRows rows;
    private final LimitSight sight;
    private final CurrentUser user;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Bell bell;
    private final Clock clock;

    LimitTuning(
            LimitRows rows,
            LimitSight sight,
            CurrentUser user,
            Audit audit,
            ApplicationEventPublisher events,
            Bell bell,
            Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.bell = bell;
        this.clock = clock;
    }

    /** Every change that the user may see: those for everybody and for plans, and those of teams and reps in sight. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LimitHistory history() {
        return sight.reach().cut(rows.all());
    }

    /** Whose limits the user may see and change. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LimitReach reach() {
        return sight.reach();
    }

    /**
     * Keeps other numbers. They count at once, or from the start of a later day (UTC).
     *
     * @throws Refused at {@link Bounds#SOFT}, {@link Bounds#HARD}, {@link #FROM}, {@link #REASON} or {@link #CHECKED};
     *     for a cap that would loosen what admins have set; and if somebody was faster
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void change(LimitChange change) {
        rows.begin();
        LimitReach reach = requireRight(change.track());
        Bounds bounds = Bounds.checked(change.track().kind(), change.soft(), change.hard());
        new DayRule(FIRST_CHECKED, today()).require(CHECKED, change.lastChecked());
        Instant from = from(change.from());
        LimitHistory history = rows.all();
        if (change.track().nature() == Nature.CAP) {
            requireNotLooser(
                    change.track(),
                    bounds,
                    history.set(
                            change.track().kind(), reach.around(change.track().scope()), from));
        }
        SourceKind source = reach.setsAll() ? change.source() : SourceKind.TEAM;
        add(
                change.track(),
                Optional.of(bounds),
                source,
                change.lastChecked(),
                from,
                change.reason(),
                history,
                change.seen());
    }

    /**
     * Ends what was set or capped for a scope, so that the wider one counts again.
     *
     * @throws Refused where nothing is there to end, at {@link #REASON}, and if somebody was faster
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void end(Track track, String reason, OptionalLong seen) {
        rows.begin();
        requireRight(track);
        LimitHistory history = rows.all();
        Instant now = clock.instant();
        LimitEntry ended = history.inEffect(track, now)
                .filter(entry -> entry.bounds().isPresent())
                .orElseThrow(() -> Refused.because("limits.refused.nothing-to-end"));
        add(track, Optional.empty(), ended.source(), ended.lastChecked(), now, reason, history, seen);
    }

    /**
     * Takes back a change that does not count yet; one that counts already is history and can only be followed.
     *
     * @throws Refused if it counts already
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void takeBack(long entryId) {
        rows.begin();
        LimitEntry entry = rows.find(entryId).orElseThrow(() -> Refused.because("limits.refused.gone"));
        requireRight(entry.track());
        if (!entry.from().isAfter(clock.instant())) {
            throw Refused.because("limits.refused.counts-already");
        }
        rows.remove(entryId);
        audit.record("limit-taken-back", "limit", entryId, account(entry.scope()), state(entry), Map.of());
        tell();
    }

    private void add(
            Track track,
            Optional<Bounds> bounds,
            SourceKind source,
            LocalDate lastChecked,
            Instant from,
            String reason,
            LimitHistory history,
            OptionalLong seen) {
        String why = REASON_RULE.require(REASON, reason);
        if (why.isEmpty()) {
            throw Refused.at(REASON, Phrase.of("limits.refused.reason"));
        }
        Optional<LimitEntry> newest = history.newest(track);
        if (!newest.map(entry -> OptionalLong.of(entry.id()))
                .orElse(OptionalLong.empty())
                .equals(seen)) {
            throw newest.map(LimitTuning::meanwhile).orElseGet(() -> Refused.because("limits.refused.meanwhile"));
        }
        LimitEntry entry = new LimitEntry(
                0, track, bounds, source, lastChecked, from, user.require().name(), why, clock.instant());
        rows.add(entry, newest);
        audit.record(
                bounds.isPresent() ? "limit-changed" : "limit-ended",
                "limit",
                track.kind().ordinal(),
                account(track.scope()),
                history.inEffect(track, from).map(LimitTuning::state).orElseGet(Map::of),
                state(entry));
        tell();
    }

    private void tell() {
        events.publishEvent(new LimitsChanged());
        bell.ringAfterCommit(Topic.LIMITS);
    }

    private LimitReach requireRight(Track track) {
        LimitReach reach = sight.reach();
        if (!reach.mayChange(track)) {
            throw new AccessDeniedException("This limit is not yours to change");
        }
        if (track.nature() == Nature.CAP && !(track.scope() instanceof OfTeam || track.scope() instanceof OfRep)) {
            throw new AccessDeniedException("A cap is for a team or a rep");
        }
        if (!reach.sees(track.scope())) {
            throw new AccessDeniedException("Limits of this team or rep are not in your sight");
        }
        return reach;
    }

    /** A cap on top can only be stricter: loosening is the admins' decision. */
    private static void requireNotLooser(Track track, Bounds cap, Limit set) {
        if (!cap.isWithin(track.kind(), set.bounds())) {
            throw Refused.at(
                    cap.hard() != set.bounds().stricter(track.kind(), cap).hard() ? Bounds.HARD : Bounds.SOFT,
                    Phrase.of("limits.refused.looser." + track.kind().sense(), set.soft(), set.hard()));
        }
    }

    private Instant from(Optional<LocalDate> day) {
        LocalDate today = today();
        LocalDate from = day.orElse(today);
        if (from.isBefore(today)) {
            throw Refused.at(FROM, Phrase.of("limits.refused.past", today));
        }
        new DayRule(today, today.plus(MOST_AHEAD)).require(FROM, from);
        return from.equals(today)
                ? clock.instant()
                : from.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Refused meanwhile(LimitEntry newest) {
        return newest.bounds()
                .map(numbers -> Refused.because(
                        "limits.refused.changed", newest.author(), numbers.soft(), numbers.hard(), newest.reason()))
                .orElseGet(() -> Refused.because("limits.refused.ended", newest.author(), newest.reason()));
    }

    private static OptionalLong account(LimitScope scope) {
        return scope instanceof OfRep rep ? OptionalLong.of(rep.repId()) : OptionalLong.empty();
    }

    private static Map<String, String> state(LimitEntry entry) {
        Map<String, String> state = new HashMap<>();
        state.put("kind", entry.kind().name());
        state.put(
                "scope",
                entry.scope() instanceof Organisation
                        ? "organisation"
                        : entry.scope().toString());
        state.put("nature", entry.track().nature().name());
        state.put("soft", entry.bounds().map(Bounds::soft).map(String::valueOf).orElse(""));
        state.put("hard", entry.bounds().map(Bounds::hard).map(String::valueOf).orElse(""));
        state.put("source", entry.source().name());
        state.put("lastChecked", entry.lastChecked().toString());
        state.put("from", entry.from().toString());
        state.put("reason", entry.reason());
        return state;
    }
}
