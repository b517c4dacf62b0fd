package io.goodstanding.access;

import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.shared.EmailAddress;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks an e-mail address and a password. An unknown address costs as much time as a wrong password, so that answers
 * do not tell who exists; only who knows the password is told that the access is off. While sample data are explored there are no passwords, and none is right.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AppUsers users;
    private final PasswordEncoder passwords;
    private final SchemaSwitch schema;
    private final PersonRecords records;
    private final String hashOfNobody;

    PasswordSignIn(AppUsers users, PasswordEncoder passwords, SchemaSwitch schema, PersonRecords records) {
        this.users = users;
        this.passwords = passwords;
        this.schema = schema;
        this.records = records;
        this.hashOfNobody = Optional.ofNullable(passwords.encode("nobody")).orElseThrow();
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        Optional<AppUser> user = EmailAddress.parse(authentication.getName())
                .flatMap(email -> users.findByEmail(email.value()))
                .filter(found -> !schema.isSample());
        String hash = user.flatMap(AppUser::passwordHash).orElse(hashOfNobody);
        boolean matches = passwords.matches(String.valueOf(authentication.getCredentials()), hash);
        if (!matches || user.flatMap(AppUser::passwordHash).isEmpty()) {
            throw new BadCredentialsException("E-mail address or password is wrong");
        }
        if (!user.orElseThrow().isActive()) {
            throw new DisabledException("The access was switched off");
        }
        SignedInUser signedIn = user.orElseThrow().signedIn(false);
        records.cameIn(signedIn.id());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
