package io.goodstanding.access;

import io.goodstanding.shared.EmailAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away sign-ins that come too often, before any password is looked at. */
class SignInGuard extends OncePerRequestFilter {

    static final String SIGN_IN_PATH = "/sign-in";
    static final String TOO_OFTEN = SIGN_IN_PATH + "?slow";
    static final String SWITCHED_OFF = SIGN_IN_PATH + "?off";

    private final SignInThrottle throttle;

    SignInGuard(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isSignIn =
                HttpMethod.POST.matches(request.getMethod()) && SIGN_IN_PATH.equals(request.getServletPath());
        if (isSignIn && !throttle.mayTry(account(request), request.getRemoteAddr())) {
            response.sendRedirect(request.getContextPath() + TOO_OFTEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The account as sign-in will look it up; all that cannot be an address share their tries. */
    static String account(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("username"))
                .flatMap(EmailAddress::parse)
                .map(EmailAddress::value)
                .orElse("nobody");
    }
}
