package io.goodstanding.team;

import io.goodstanding.audit.Audit;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.NameRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Writes what becomes of reps, with its trail, its event and the bell; asks nobody whether it may. */
@Component
class RepBook {

    private final RepRepository reps;
    private final Audit audit;
    private final Bell bell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RepBook(RepRepository reps, Audit audit, Bell bell, ApplicationEventPublisher events, Clock clock) {
        this.reps = reps;
        this.audit = audit;
        this.bell = bell;
        this.events = events;
        this.clock = clock;
    }

    /** @throws AccessDeniedException for one that does not exist, as for one out of sight */
    Rep get(long repId) {
        return reps.findById(repId).orElseThrow(() -> new AccessDeniedException("This account is not in your sight"));
    }

    /** The rep that a user is or was. */
    Optional<Rep> ofUser(long userId) {
        return reps.findByUserId(userId);
    }

    RepName join(long teamId, OptionalLong userId, String name, ZoneId zone) {
        Rep rep = new Rep(teamId, userId, NameRule.PERSON.require(name), zone, clock.instant());
        RepName joined = kept(rep, "rep-joined", Map.of(), RepJoined::new);
        return joined;
    }

    RepName move(Rep rep, long teamId) {
        long from = rep.named().teamId();
        Map<String, ?> before = state(rep);
        rep.moveTo(teamId);
        return kept(rep, "rep-moved", before, moved -> new RepMoved(moved, from));
    }

    RepName leave(Rep rep) {
        Map<String, ?> before = state(rep);
        rep.leave(clock.instant());
        return kept(rep, "rep-left", before, RepLeft::new);
    }

    RepName returnTo(Rep rep, long teamId) {
        Map<String, ?> before = state(rep);
        rep.returnTo(teamId);
        return kept(rep, "rep-returned", before, RepReturned::new);
    }

    RepName describe(Rep rep, String name, ZoneId zone) {
        Map<String, ?> before = state(rep);
        rep.describe(NameRule.PERSON.require(name), zone);
        return kept(rep, "rep-described", before, RepDescribed::new);
    }

    RepName signInAs(Rep rep, long userId) {
        Map<String, ?> before = state(rep);
        rep.signInAs(userId);
        return kept(rep, "rep-got-sign-in", before, RepDescribed::new);
    }

    private RepName kept(Rep rep, String action, Map<String, ?> before, Function<RepName, Object> event) {
        RepName kept = reps.saveAndFlush(rep).named();
        audit.record(action, "rep", kept.id(), OptionalLong.of(kept.id()), before, state(rep));
        events.publishEvent(event.apply(kept));
        bell.ringAfterCommit(Topic.TEAMS);
        return kept;
    }

    private static Map<String, ?> state(Rep rep) {
        RepName named = rep.named();
        return Map.of(
                "team",
                named.teamId(),
                "name",
                named.name(),
                "zone",
                named.zone().getId(),
                "watched",
                rep.isWatched(),
                "user",
                named.userId().isPresent() ? String.valueOf(named.userId().getAsLong()) : "");
    }
}
