package io.goodstanding.access;

import io.goodstanding.audit.Audit;
import io.goodstanding.database.DuplicateKey;
import io.goodstanding.database.Utc;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds people and makes their links whoever asks: for services that have checked who may, such as a manager for the
 * own teams, of which this module knows nothing. Never called by a screen.
 */
@Component
public class PersonRecords {

    private static final String PEOPLE = """
        SELECT u.id, u.email, u.name, u.role, u.zone, u.password_hash IS NOT NULL AS has_password,
               u.deactivated_at IS NULL AS active, u.last_sign_in_at, l.expires_at
        FROM app_user u LEFT JOIN one_time_link l ON l.user_id = u.id\
        """;

    private static final String UNIQUE_EMAIL = "app_user_email";

    private final AppUsers users;
    private final OneTimeLinks links;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    PersonRecords(AppUsers users, OneTimeLinks links, JdbcClient jdbc, Audit audit, Clock clock) {
        this.users = users;
        this.links = links;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody, by name. */
    @Transactional(readOnly = true)
    public List<Person> all() {
        return jdbc.sql(PEOPLE + " ORDER BY u.name, u.id")
                .query((row, n) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(long userId) {
        return jdbc.sql(PEOPLE + " WHERE u.id = ?")
                .param(userId)
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * @throws EmailTaken if somebody else signs in with that address
     * @throws Refused if the name cannot be one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Person add(EmailAddress email, String name, Role role, ZoneId zone) {
        String named = NameRule.PERSON.require(name);
        requireFree(email);
        AppUser user = saved(new AppUser(email.value(), named, role, zone, clock.instant()), email);
        audit.record(
                "person-added",
                "person",
                user.id(),
                OptionalLong.empty(),
                Map.of(),
                Map.of("name", named, "role", role.name()));
        return find(user.id()).orElseThrow();
    }

    /**
     * A fresh one-time link: an invitation for somebody who has no password yet, else the way to a new one. An older
     * link stops working.
     *
     * @param accountId the person's own account, if one is watched: the trail says for whom a stand-in makes the link
     * @throws Refused for somebody who may not sign in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OneTimeLink link(long userId, OptionalLong accountId) {
        AppUser user = users.findById(userId).orElseThrow();
        if (!user.isActive()) {
            throw Refused.because("people.refused.link-off", user.name());
        }
        OneTimeLink link = links.make(user.id());
        String purpose = user.passwordHash().isPresent() ? "reset" : "invite";
        audit.record(
                "link-made",
                "person",
                user.id(),
                accountId,
                Map.of(),
                Map.of("purpose", purpose, "until", link.expiresAt().toString()));
        return link;
    }

    /** As {@link #find}, and nobody else changes the person until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Person lock(long userId) {
        return jdbc.sql(PEOPLE + " WHERE u.id = ? FOR UPDATE")
                .param(userId)
                .query((row, n) -> read(row))
                .single();
    }

    /** The link that is out stops working. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dropLink(long userId) {
        links.drop(userId);
    }

    /**
     * Removes somebody who has never come in, with the link. Not transactional itself: who asks goes on if it fails.
     *
     * @throws DataIntegrityViolationException if anything was recorded about the person
     */
    public void erase(long userId) {
        jdbc.sql("DELETE FROM app_user WHERE id = ?").param(userId).update();
    }

    void requireFree(EmailAddress email) {
        if (users.findByEmail(email.value()).isPresent()) {
            throw new EmailTaken(email);
        }
    }

    /** Of two who take the same address at the same moment, the database lets one through. */
    AppUser saved(AppUser user, EmailAddress email) {
        try {
            return users.saveAndFlush(user);
        } catch (DataIntegrityViolationException e) {
            if (DuplicateKey.isCauseOf(e, UNIQUE_EMAIL)) {
                throw new EmailTaken(email);
            }
            throw e;
        }
    }

    /** Keeps that somebody has just come in. */
    void cameIn(long userId) {
        jdbc.sql("UPDATE app_user SET last_sign_in_at = ? WHERE id = ?")
                .params(Utc.column(clock.instant()), userId)
                .update();
    }

    private Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("has_password"),
                row.getBoolean("active"),
                LinkState.of(Utc.optionalInstant(row, "expires_at"), clock.instant()),
                Utc.optionalInstant(row, "last_sign_in_at"));
    }
}
