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

    @SuppressWarnings("NullAway.Init")
    protected Rep() {}

    Rep(long teamId, OptionalLong userId, String name, ZoneId zone, Instant joinedAt) {
        this.teamId = teamId;
        this.userId = userId.isPresent() ? userId.getAsLong() : null;
        this.name = name;
        this.zone = zone.getId();
        this.joinedAt = joinedAt;
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
}
