package io.goodstanding.access;

import io.goodstanding.audit.ActorSource;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one place that answers "who is acting?". */
@Component
public class CurrentUser implements ActorSource {

    public Optional<SignedInUser> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(SignedInUser.class::isInstance)
                .map(SignedInUser.class::cast);
    }

    /** @throws AccessDeniedException if nobody is signed in */
    public SignedInUser require() {
        return get().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    @Override
    public Actor current() {
        return get().map(user -> new Actor(user.id(), user.name())).orElse(Actor.APPLICATION);
    }
}
