package io.goodstanding.access;

import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.shared.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * What people change of their own access. The current password is asked for each time, as whoever finds an open window
 * does not know it, and guessing it is slowed as at the sign-in page.
 */
@Service
public class OwnAccess {

    private final AppUsers users;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final CurrentUser current;
    private final SchemaSwitch schema;
    private final Audit audit;

    OwnAccess(
            AppUsers users,
            OneTimeLinks links,
            Sessions sessions,
            SignInThrottle throttle,
            PasswordEncoder passwords,
            CurrentUser current,
            SchemaSwitch schema,
            Audit audit) {
        this.users = users;
        this.links = links;
        this.sessions = sessions;
        this.throttle = throttle;
        this.passwords = passwords;
        this.current = current;
        this.schema = schema;
        this.audit = audit;
    }

    /**
     * Takes a new password; all other sessions end, and the link that is out.
     *
     * @return whom the session that asked has to hold from now on
     * @throws WeakPassword if the new password does not do
     * @throws Refused if the current password is wrong, was tried too often, or cannot be checked at once
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public SignedInUser changePassword(String currentPassword, String newPassword) {
        PasswordRule.check(newPassword);
        AppUser user = confirmed(currentPassword);
        links.drop(user.id());
        user.choosePassword(Optional.ofNullable(CappedPasswordEncoder.orRefuse(() -> passwords.encode(newPassword)))
                .orElseThrow());
        return ended(user, "password-chosen");
    }

    /**
     * Ends all other sessions, and the link that is out.
     *
     * @return whom the session that asked has to hold from now on
     * @throws Refused if the current password is wrong, was tried too often, or cannot be checked at once
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public SignedInUser signOutEverywhereElse(String currentPassword) {
        AppUser user = confirmed(currentPassword);
        links.drop(user.id());
        user.endSessions();
        return ended(user, "sessions-ended");
    }

    private AppUser confirmed(String password) {
        AppUser user = users.findById(current.require().id()).orElseThrow();
        String account = "own " + user.id();
        if (!throttle.mayTry(account)) {
            throw Refused.because("own.refused.slow");
        }
        String hash = user.passwordHash().orElse("");
        if (!CappedPasswordEncoder.orRefuse(() -> passwords.matches(password, hash))) {
            throw Refused.because("own.refused.wrong");
        }
        throttle.succeeded(account);
        return user;
    }

    private SignedInUser ended(AppUser user, String action) {
        audit.record(action, "person", user.id(), OptionalLong.empty(), Map.of(), Map.of());
        sessions.changed(user.id());
        return user.signedIn(schema.isSample());
    }
}
