package io.goodstanding.team;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A rep's place, which is kept when the rep leaves.
 *
 * @param leftAt since when the rep has left; empty for one who is watched
 */
public record Seat(RepName rep, Optional<Instant> leftAt) {

    public boolean isWatched() {
        return leftAt.isEmpty();
    }

    /** The same rep in a team. */
    public Seat in(long teamId) {
        return new Seat(new RepName(rep.id(), teamId, rep.name(), rep.zone(), rep.userId(), rep.joinedAt()), leftAt);
    }

    /** The same rep, gone. */
    public Seat left(Instant at) {
        return new Seat(rep, Optional.of(at));
    }

    /** The same rep, watched. */
    public Seat returned() {
        return new Seat(rep, Optional.empty());
    }

    /** The same rep with somebody's sign-in. */
    public Seat signingInAs(long userId) {
        return new Seat(
                new RepName(rep.id(), rep.teamId(), rep.name(), rep.zone(), OptionalLong.of(userId), rep.joinedAt()),
                leftAt);
    }
}
