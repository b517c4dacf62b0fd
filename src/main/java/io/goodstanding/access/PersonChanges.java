package io.goodstanding.access;

import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Refused;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What an admin changes of a person. Each change takes what the admin saw, so that of two who change the same thing the
 * second sees what the first one saved. There is always an admin: the last active one keeps role and access.
 */
@Service
public class PersonChanges {

    private final AppUsers users;
    private final PersonRecords records;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final CurrentUser current;
    private final SchemaSwitch schema;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonChanges(
            AppUsers users,
            PersonRecords records,
            OneTimeLinks links,
            Sessions sessions,
            CurrentUser current,
            SchemaSwitch schema,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.records = records;
        this.links = links;
        this.sessions = sessions;
        this.current = current;
        this.schema = schema;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Switches somebody's access off: every session and link ends, all that the person did stays.
     *
     * @throws Refused for oneself, for the last active admin, and if it is off already
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Person deactivate(long userId) {
        boolean othersAdmin = anotherAdminThan(userId);
        AppUser user = user(userId);
        if (current.require().id() == userId) {
            throw Refused.because("people.refused.oneself");
        }
        if (!user.isActive()) {
            throw Refused.because("people.refused.off-already", user.name());
        }
        if (user.role() == Role.ADMIN && !othersAdmin) {
            throw Refused.because("people.refused.last-admin.off", user.name());
        }
        user.deactivate(clock.instant());
        links.drop(userId);
        sessions.changed(userId);
        events.publishEvent(new PersonDeactivated(userId));
        return changed(user, "person-deactivated", Map.of("active", true), Map.of("active", false));
    }

    /**
     * Lets somebody come back: with the old password, or with a new link.
     *
     * @throws Refused if the access is on already
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Person reactivate(long userId) {
        AppUser user = user(userId);
        if (user.isActive()) {
            throw Refused.because("people.refused.on-already", user.name());
        }
        user.reactivate();
        events.publishEvent(new PersonReactivated(userId));
        return changed(user, "person-reactivated", Map.of("active", false), Map.of("active", true));
    }

    /**
     * Gives somebody another role; every session of the person ends, because pages follow the role, and the link that
     * is out, because it was made for the old one.
     *
     * @param seen the role that the admin saw
     * @throws PersonChangedMeanwhile if it is another one by now
     * @throws Refused if the last active admin would be none any more
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Person changeRole(long userId, Role seen, Role role) {
        boolean othersAdmin = anotherAdminThan(userId);
        AppUser user = seenAs(userId, user(userId).role() == seen);
        if (role == seen) {
            return person(userId);
        }
        if (seen == Role.ADMIN && user.isActive() && !othersAdmin) {
            throw Refused.because("people.refused.last-admin.role", user.name());
        }
        user.changeRole(role);
        links.drop(userId);
        sessions.changed(userId);
        events.publishEvent(new RoleChanged(userId, seen, role));
        return changed(user, "role-changed", Map.of("role", seen.name()), Map.of("role", role.name()));
    }

    /**
     * @param seen the name that the admin saw
     * @throws PersonChangedMeanwhile if it is another one by now
     * @throws Refused if the name cannot be one
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Person rename(long userId, String seen, String name) {
        String named = NameRule.PERSON.require(name);
        AppUser user = seenAs(userId, user(userId).name().equals(seen));
        if (named.equals(seen)) {
            return person(userId);
        }
        user.rename(named);
        events.publishEvent(new PersonRenamed(userId, named));
        return changed(user, "person-renamed", Map.of("name", seen), Map.of("name", named));
    }

    /**
     * Gives somebody another address; a link that went to the old one stops working.
     *
     * @param seen the address that the admin saw
     * @throws PersonChangedMeanwhile if it is another one by now
     * @throws EmailTaken if somebody else signs in with the new one
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Person changeEmail(long userId, String seen, EmailAddress email) {
        AppUser user = seenAs(userId, user(userId).email().equals(seen));
        if (email.value().equals(seen)) {
            return person(userId);
        }
        records.requireFree(email);
        user.changeEmail(email.value());
        links.drop(userId);
        records.saved(user, email);
        events.publishEvent(new EmailChanged(userId));
        return changed(user, "email-changed", Map.of("email", seen), Map.of("email", email.value()));
    }

    /**
     * Corrects where somebody works: days and their limits begin anew at midnight there.
     *
     * @param seen the zone that the admin saw
     * @throws PersonChangedMeanwhile if it is another one by now
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Person changeZone(long userId, ZoneId seen, ZoneId zone) {
        AppUser user = seenAs(userId, person(userId).zone().equals(seen));
        if (zone.equals(seen)) {
            return person(userId);
        }
        user.moveTo(zone);
        events.publishEvent(new PersonRezoned(userId, zone));
        return changed(user, "zone-changed", Map.of("zone", seen.getId()), Map.of("zone", zone.getId()));
    }

    /** Whether there is another admin who can come in; admins stay as they are until the transaction ends. */
    private boolean anotherAdminThan(long userId) {
        return users.lockActiveAdmins(schema.isSample()).stream().anyMatch(admin -> admin != userId);
    }

    private AppUser seenAs(long userId, boolean asSeen) {
        if (!asSeen) {
            throw new PersonChangedMeanwhile(person(userId));
        }
        return user(userId);
    }

    private AppUser user(long userId) {
        return users.findById(userId).orElseThrow();
    }

    private Person person(long userId) {
        return records.find(userId).orElseThrow();
    }

    private Person changed(AppUser user, String action, Map<String, ?> before, Map<String, ?> after) {
        users.saveAndFlush(user);
        audit.record(action, "person", user.id(), OptionalLong.empty(), before, after);
        return person(user.id());
    }
}
