package io.goodstanding.team;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Who has to do with an account: whom something about it may be told to.
 *
 * @param repUser with whom the rep signs in; empty for one who does not (any more)
 * @param managers who looks after the rep's team now and may sign in
 */
public record Circle(long repId, String name, long teamId, String team, OptionalLong repUser, List<Long> managers) {

    public Circle {
        managers = List.copyOf(managers);
    }

    /** The managers without the rep, who may be one of them. */
    public List<Long> managersButRep() {
        return managers.stream()
                .filter(id -> repUser.isEmpty() || repUser.getAsLong() != id)
                .toList();
    }

    /** Whether somebody is the rep or one of the managers. */
    public boolean concerns(long userId) {
        return managers.contains(userId) || repUser.isPresent() && repUser.getAsLong() == userId;
    }

    /** The same rep with the managers of both. */
    Circle joined(Circle other) {
        return new Circle(
                repId,
                name,
                teamId,
                team,
                repUser,
                Stream.concat(managers.stream(), other.managers.stream())
                        .distinct()
                        .toList());
    }
}
