package io.goodstanding.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in; without a password only a one-time link lets the person in. */
@Entity
@Table(name = "app_user")
class AppUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Role role;

    private String zone;
    private @Nullable String passwordHash;
    private Instant createdAt;
    private @Nullable Instant deactivatedAt;

    /** What a session has to hold to count: raised to end all of them. */
    private int signInStamp;

    @SuppressWarnings("NullAway.Init")
    protected AppUser() {}

    AppUser(String email, String name, Role role, ZoneId zone, Instant createdAt) {
        this.email = email;
        this.name = name;
        this.role = role;
        this.zone = zone.getId();
        this.createdAt = createdAt;
    }

    /** A new password ends every session that was opened with the old one. */
    void choosePassword(String hash) {
        if (passwordHash != null) {
            endSessions();
        }
        this.passwordHash = hash;
    }

    void endSessions() {
        signInStamp++;
    }

    void deactivate(Instant now) {
        deactivatedAt = now;
        endSessions();
    }

    void reactivate() {
        deactivatedAt = null;
    }

    boolean isActive() {
        return deactivatedAt == null;
    }

    void changeRole(Role newRole) {
        role = newRole;
        endSessions();
    }

    void rename(String newName) {
        name = newName;
    }

    void moveTo(ZoneId newZone) {
        zone = newZone.getId();
    }

    void changeEmail(String newEmail) {
        email = newEmail;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    SignedInUser signedIn(boolean ofSample) {
        return new SignedInUser(id(), email, name, role, ZoneId.of(zone), ofSample, signInStamp);
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }
}
