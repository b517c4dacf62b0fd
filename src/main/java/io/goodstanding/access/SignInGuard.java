package io.goodstanding.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away sign-ins that come too often, before any password is looked at. */
class SignInGuard extends OncePerRequestFilter {

    static final String SIGN_IN_PATH = "/sign-in";
    static final String TOO_OFTEN = SIGN_IN_PATH + "?slow";

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

    static String account(HttpServletRequest request) {
        String name = request.getParameter("username");
        String account = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return account.substring(0, Math.min(account.length(), 254));
    }
}
