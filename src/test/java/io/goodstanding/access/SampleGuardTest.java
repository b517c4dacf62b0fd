package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.testing.SignedIn;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** While the sample is explored nobody needs a password, so nobody else may get to it. */
class SampleGuardTest {

    private final SchemaSwitch schema = mock(SchemaSwitch.class);
    private final SampleGuard guard = new SampleGuard(schema);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/board");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockHttpSession session = new MockHttpSession();
    private final MockFilterChain next = new MockFilterChain();

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1", "0:0:0:0:0:0:0:1"})
    void the_sample_is_shown_on_its_own_machine(String address) throws Exception {
        when(schema.isSample()).thenReturn(true);

        assertThat(passes(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "10.0.0.4", "2001:db8::1", "169.254.1.1"})
    void the_sample_is_not_shown_to_another_machine(String address) throws Exception {
        when(schema.isSample()).thenReturn(true);

        assertThat(passes(address)).isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).contains("its own machine only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded"})
    void the_sample_is_not_shown_to_whom_a_proxy_on_its_machine_speaks_for(String header) throws Exception {
        when(schema.isSample()).thenReturn(true);
        request.addHeader(header, "127.0.0.1");

        assertThat(passes("127.0.0.1")).isFalse();
    }

    @Test
    void real_data_are_shown_to_other_machines_and_through_proxies() throws Exception {
        request.addHeader("X-Forwarded-For", "192.0.2.1");

        assertThat(passes("192.0.2.1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_session_of_the_other_side_ends(boolean sample) throws Exception {
        when(schema.isSample()).thenReturn(sample);
        signIn(!sample);

        assertThat(passes("127.0.0.1")).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_session_of_this_side_goes_on(boolean sample) throws Exception {
        when(schema.isSample()).thenReturn(sample);
        signIn(sample);

        assertThat(passes("127.0.0.1")).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
        assertThat(session.isInvalid()).isFalse();
    }

    private void signIn(boolean ofSample) {
        SignedInUser user = new SignedInUser(1, "rita@example.com", "Rita", Role.REP, ZoneOffset.UTC, ofSample);
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
        request.setSession(session);
    }

    private boolean passes(String address) throws Exception {
        request.setRemoteAddr(address);
        guard.doFilter(request, response, next);
        return next.getRequest() != null;
    }
}
