package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The sixth sign-in for an account is turned away before its password is looked at. */
class SignInGuardTest {

    private final SignInGuard guard = new SignInGuard(new SignInThrottle());

    @Test
    void the_sixth_try_for_an_account_is_sent_back_however_its_name_is_written() throws Exception {
        for (int n = 0; n < 5; n++) {
            assertThat(redirect("POST", "rita@example.com")).isNull();
        }

        assertThat(redirect("POST", " Rita@Example.COM ")).isEqualTo("/sign-in?slow");
        assertThat(redirect("POST", "carl@example.com")).isNull();
    }

    @Test
    void looking_at_the_page_is_no_try() throws Exception {
        for (int n = 0; n < 10; n++) {
            assertThat(redirect("GET", "rita@example.com")).isNull();
        }
    }

    private @Nullable String redirect(String method, String account) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/sign-in");
        request.setServletPath("/sign-in");
        request.setParameter("username", account);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain next = new MockFilterChain();
        guard.doFilter(request, response, next);
        assertThat(next.getRequest() == null).isEqualTo(response.getRedirectedUrl() != null);
        return response.getRedirectedUrl();
    }
}
