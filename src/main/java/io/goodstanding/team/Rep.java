package io.goodstanding.team;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A rep, and where: in one team, also after having left it. */
@Entity
@Table(name = "rep")
class Rep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long teamId;
    private @Nullable Long userId;
    private String name;
    private String zone;
    private Instant joinedAt;
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Rep() {}

    Rep(long teamId, OptionalLong userId, String name, ZoneId zone, Instant joinedAt) {
        this.teamId = teamId;
        this.userId = userId.isPresent() ? userId.getAsLong() : null;
        this.name = name;
        this.zone = zone.getId();
        this.joinedAt = joinedAt;
    }

    void moveTo(long newTeamId) {
        teamId = newTeamId;
    }

    void leave(Instant now) {
        leftAt = now;
    }

    void returnTo(long newTeamId) {
        teamId = newTeamId;
        leftAt = null;
    }

    void describe(String newName, ZoneId newZone) {
        name = newName;
        zone = newZone.getId();
    }

    void signInAs(long newUserId) {
        userId = newUserId;
    }

    boolean isWatched() {
        return leftAt == null;
    }

    RepName named() {
        return new RepName(
                Optional.ofNullable(id).orElseThrow(),
                teamId,
                name,
                ZoneId.of(zone),
                userId == null ? OptionalLong.empty() : OptionalLong.of(userId),
                joinedAt);
    }

    Seat seat() {
        return new Seat(named(), Optional.ofNullable(leftAt));
    }
}
