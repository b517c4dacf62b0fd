package io.goodstanding.access;

import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. Adding one gives a one-time link; nobody ever gets a password from somebody else. */
@Service
public class People {

    private final AppUsers users;
    private final PersonRecords records;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final SchemaSwitch schema;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            AppUsers users,
            PersonRecords records,
            OneTimeLinks links,
            Sessions sessions,
            PasswordEncoder passwords,
            SchemaSwitch schema,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.records = records;
        this.links = links;
        this.sessions = sessions;
        this.passwords = passwords;
        this.schema = schema;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether nobody has been added yet: then the set-up page is shown. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return users.count() == 0;
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Person> all() {
        return records.all();
    }

    /**
     * Adds the person who sets the application up, with a password of the person's own choice.
     *
     * @throws AlreadySetUp if anybody was added before
     * @throws WeakPassword if the password does not do
     */
    @PreAuthorize("permitAll")
    @RetryingTransaction
    public SignedInUser addFirstAdmin(EmailAddress email, String name, ZoneId zone, String password) {
        PasswordRule.check(password);
        String named = NameRule.PERSON.require(name);
        String hash = hashOf(password);
        if (users.countAndLock() > 0) {
            throw new AlreadySetUp();
        }
        AppUser admin = new AppUser(email.value(), named, Role.ADMIN, zone, clock.instant());
        admin.choosePassword(hash);
        users.saveAndFlush(admin);
        records.cameIn(admin.id());
        audit.record("first-admin-added", "person", admin.id(), OptionalLong.empty(), Map.of(), Map.of("name", named));
        return admin.signedIn(false);
    }

    /** The sample company's people, for the picker; nobody outside of the sample. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public List<SignedInUser> ofSample() {
        return schema.isSample()
                ? users.findAll(Sort.by("id")).stream()
                        .map(user -> user.signedIn(true))
                        .toList()
                : List.of();
    }

    /**
     * @throws EmailTaken if somebody else signs in with that address
     * @throws io.goodstanding.shared.Refused if the name cannot be one
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Person add(EmailAddress email, String name, Role role, ZoneId zone) {
        return records.add(email, name, role, zone);
    }

    /**
     * A fresh one-time link for somebody, to come in for the first time or to choose a new password; an older one stops
     * working.
     *
     * @throws io.goodstanding.shared.Refused for somebody who may not sign in
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public OneTimeLink link(long userId) {
        return records.link(userId, OptionalLong.empty());
    }

    /** Who a one-time link is for, while it works. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public Optional<Person> invited(String token) {
        OptionalLong owner = links.owner(token);
        return owner.isPresent() ? records.find(owner.getAsLong()).filter(Person::active) : Optional.empty();
    }

    /**
     * Uses up a one-time link and keeps the password that its owner chose.
     *
     * @return whose it was; empty if the link no longer works
     * @throws WeakPassword if the password does not do
     * @throws io.goodstanding.shared.Refused if too many are being kept at this moment; the link works on
     */
    @PreAuthorize("permitAll")
    @RetryingTransaction
    public Optional<SignedInUser> choosePassword(String token, String password) {
        PasswordRule.check(password);
        OptionalLong owner = links.owner(token);
        if (owner.isEmpty() || !links.useUp(token)) {
            return Optional.empty();
        }
        AppUser user = users.findById(owner.getAsLong()).orElseThrow();
        if (!user.isActive()) {
            return Optional.empty();
        }
        if (user.passwordHash().isPresent()) {
            events.publishEvent(new PasswordReset(user.id()));
        }
        user.choosePassword(hashOf(password));
        records.cameIn(user.id());
        sessions.changed(user.id());
        events.publishEvent(new PasswordChosen(user.id()));
        audit.record("password-chosen", "person", user.id(), OptionalLong.empty(), Map.of(), Map.of());
        return Optional.of(user.signedIn(schema.isSample()));
    }

    private String hashOf(String password) {
        return Optional.ofNullable(CappedPasswordEncoder.orRefuse(() -> passwords.encode(password)))
                .orElseThrow();
    }
}
