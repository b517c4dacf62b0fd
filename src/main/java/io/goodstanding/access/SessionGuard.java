package io.goodstanding.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that no longer counts before anything is done for it, and tells the browser why: a page leads to the
 * sign-in page, and so does what a window asks for in the background. A session that goes on learns the new name.
 */
class SessionGuard extends OncePerRequestFilter {

    /** The parameter by which Vaadin's own requests are known, and the kind that a person's click makes. */
    private static final String REQUEST_KIND = "v-r";

    private static final String CLICK = "uidl";

    /** The channel by which a window hears of changes. */
    private static final String PUSH = "push";

    private final Sessions sessions;
    private final UnaryOperator<String> leadingTo;

    /** @param leadingTo the answer to a click that makes the window leave for an address */
    SessionGuard(Sessions sessions, UnaryOperator<String> leadingTo) {
        this.sessions = sessions;
        this.leadingTo = leadingTo;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInUser user)) {
            chain.doFilter(request, response);
            return;
        }
        Sessions.Look look = sessions.look(user);
        if (look.end().isEmpty()) {
            if (!look.now().equals(user)) {
                SessionUser.keep(look.now(), request);
            }
            chain.doFilter(request, response);
            return;
        }
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(SessionGuard::end);
        answer(look.end().get().path(), request, response, chain);
    }

    /** A window that leaves closes its push channel and asks for the next page at once: both may end the session. */
    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // What was wanted holds: it is over.
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String target = request.getContextPath() + path;
        if (CLICK.equals(request.getParameter(REQUEST_KIND))) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE + ";charset=UTF-8");
            response.getWriter().write(leadingTo.apply(target));
        } else if (PUSH.equals(request.getParameter(REQUEST_KIND))) {
            // Going on would begin a session whose cookie competes with that of the page the window leaves for.
            response.setStatus(HttpServletResponse.SC_GONE);
        } else if (isPage(request)) {
            response.sendRedirect(target);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter(REQUEST_KIND) == null
                && !SignInGuard.SIGN_IN_PATH.equals(request.getServletPath())
                && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                        .filter(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE))
                        .isPresent();
    }
}
