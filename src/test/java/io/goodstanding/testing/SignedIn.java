package io.goodstanding.testing;

import io.goodstanding.access.SignedInUser;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets somebody act for the length of one call, as the session of a browser would. */
public final class SignedIn {

    private static final List<GrantedAuthority> ANONYMOUS = List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS"));

    private SignedIn() {}

    public static <T> T as(SignedInUser user, Supplier<T> action) {
        return with(authentication(user), action);
    }

    public static void as(SignedInUser user, Runnable action) {
        as(user, () -> {
            action.run();
            return user;
        });
    }

    /** The browser of somebody who has not signed in. */
    public static <T> T asNobody(Supplier<T> action) {
        return with(nobody(), action);
    }

    public static Authentication authentication(SignedInUser user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    public static Authentication nobody() {
        return new AnonymousAuthenticationToken("test", "nobody", ANONYMOUS);
    }

    private static <T> T with(Authentication authentication, Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
