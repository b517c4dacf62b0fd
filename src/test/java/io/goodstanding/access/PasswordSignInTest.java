package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

@ApplicationTest
class PasswordSignInTest {

    private static final String PASSWORD = "correct horse battery";

    private final PasswordEncoder passwords;
    private final SchemaSwitch schema = mock(SchemaSwitch.class);
    private final PasswordSignIn signIn;
    private final Staff staff;

    PasswordSignInTest(
            @Autowired People people,
            @Autowired AppUsers users,
            @Autowired PersonRecords records,
            @Autowired PasswordEncoder passwords,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.passwords = spy(passwords);
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        String path =
                SignedIn.as(staff.admin(), () -> people.link(staff.rep().id())).path();
        SignedIn.asNobody(() -> people.choosePassword(path.substring("/welcome/".length()), PASSWORD));
        this.signIn = new PasswordSignIn(users, this.passwords, schema, records);
        clearInvocations(this.passwords);
    }

    @Test
    void the_right_password_lets_its_owner_in_however_the_address_is_written() {
        Authentication in = signIn(staff.rep().email().toUpperCase(Locale.ROOT), PASSWORD);

        assertThat(in.isAuthenticated()).isTrue();
        assertThat(in.getPrincipal()).isEqualTo(staff.rep());
        assertThat(in.getCredentials()).isNull();
        assertThat(in.getAuthorities()).extracting("authority").containsExactly("ROLE_REP");
    }

    @Test
    void a_wrong_password_does_not() {
        assertThatThrownBy(() -> signIn(staff.rep().email(), PASSWORD + "!"))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void nobody_is_told_whether_an_address_is_known_neither_in_words_nor_by_the_time_it_takes() {
        assertThatThrownBy(() -> signIn(staff.rep().email(), "wrong"))
                .hasMessage("E-mail address or password is wrong");
        assertThatThrownBy(() -> signIn("nobody@example.com", "wrong"))
                .hasMessage("E-mail address or password is wrong");
        assertThatThrownBy(() -> signIn("no address", "wrong")).hasMessage("E-mail address or password is wrong");

        verify(passwords, times(3)).matches(any(), any());
    }

    @Test
    void who_has_not_chosen_a_password_does_not_get_in_with_any() {
        for (String guess : new String[] {"", "nobody", "null"}) {
            assertThatThrownBy(() -> signIn(staff.colleague().email(), guess))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    @Test
    void no_password_is_right_while_the_sample_is_explored() {
        when(schema.isSample()).thenReturn(true);

        assertThatThrownBy(() -> signIn(staff.rep().email(), PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    private Authentication signIn(String email, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }
}
