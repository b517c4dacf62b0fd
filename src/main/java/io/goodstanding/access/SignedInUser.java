package io.goodstanding.access;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as the session keeps it: no password, no entity.
 *
 * @param ofSample whether this is one of the sample company's people; such a session ends with the sample
 * @param stamp of the person when the session began; the session ends when the person has another one
 */
public record SignedInUser(long id, String email, String name, Role role, ZoneId zone, boolean ofSample, int stamp)
        implements UserDetails {

    /** Somebody new: no session has ever been ended. */
    public SignedInUser(long id, String email, String name, Role role, ZoneId zone, boolean ofSample) {
        this(id, email, name, role, zone, ofSample, 0);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return email;
    }
}
