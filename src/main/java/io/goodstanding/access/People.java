package io.goodstanding.access;

import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.shared.EmailAddress;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. Adding one gives a one-time link; nobody ever gets a password from somebody else. */
@Service
public class People {

    private final AppUsers users;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final SchemaSwitch schema;
    private final Audit audit;
    private final Clock clock;

    People(
            AppUsers users,
            OneTimeLinks links,
            PasswordEncoder passwords,
            SchemaSwitch schema,
            Audit audit,
            Clock clock) {
        this.users = users;
        this.links = links;
        this.passwords = passwords;
        this.schema = schema;
        this.audit = audit;
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
        return users.findAll(Sort.by("name")).stream().map(AppUser::person).toList();
    }

    /**
     * Adds the person who sets the application up, with a password of the person's own choice.
     *
     * @throws IllegalStateException if anybody was added before
     * @throws WeakPassword if the password does not do
     */
    @PreAuthorize("permitAll")
    @RetryingTransaction
    public SignedInUser addFirstAdmin(EmailAddress email, String name, ZoneId zone, String password) {
        PasswordRule.check(password);
        String hash = hashOf(password);
        if (users.countAndLock() > 0) {
            throw new IllegalStateException("The first admin has been added already");
        }
        AppUser admin = new AppUser(email.value(), name, Role.ADMIN, zone, clock.instant());
        admin.choosePassword(hash);
        users.saveAndFlush(admin);
        audit.record("first-admin-added", "person", admin.id(), OptionalLong.empty(), Map.of(), Map.of("name", name));
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

    /** @throws EmailTaken if somebody else signs in with that address */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Person add(EmailAddress email, String name, Role role, ZoneId zone) {
        if (users.findByEmail(email.value()).isPresent()) {
            throw new EmailTaken(email);
        }
        AppUser user = saved(new AppUser(email.value(), name, role, zone, clock.instant()), email);
        audit.record(
                "person-added",
                "person",
                user.id(),
                OptionalLong.empty(),
                Map.of(),
                Map.of("name", name, "role", role.name()));
        return user.person();
    }

    /** A fresh one-time link for somebody; an older one stops working. */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public OneTimeLink link(long userId) {
        AppUser user = users.findById(userId).orElseThrow();
        audit.record("link-made", "person", user.id(), OptionalLong.empty(), Map.of(), Map.of());
        return links.make(user.id());
    }

    /** Who a one-time link is for, while it works. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public Optional<Person> invited(String token) {
        OptionalLong owner = links.owner(token);
        return owner.isPresent() ? users.findById(owner.getAsLong()).map(AppUser::person) : Optional.empty();
    }

    /**
     * Uses up a one-time link and keeps the password that its owner chose.
     *
     * @return whose it was; empty if the link no longer works
     * @throws WeakPassword if the password does not do
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
        user.choosePassword(hashOf(password));
        audit.record("password-chosen", "person", user.id(), OptionalLong.empty(), Map.of(), Map.of());
        return Optional.of(user.signedIn(schema.isSample()));
    }

    /** Of two who add the same address at the same moment, the database lets one through. */
    private AppUser saved(AppUser user, EmailAddress email) {
        try {
            return users.saveAndFlush(user);
        } catch (DataIntegrityViolationException e) {
            throw new EmailTaken(email);
        }
    }

    private String hashOf(String password) {
        return Optional.ofNullable(passwords.encode(password)).orElseThrow();
    }
}
