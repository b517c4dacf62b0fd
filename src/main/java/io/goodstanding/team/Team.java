package io.goodstanding.team;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "team")
class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(String name) {
        this.name = name;
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    TeamName named() {
        return new TeamName(id(), name);
    }
}
