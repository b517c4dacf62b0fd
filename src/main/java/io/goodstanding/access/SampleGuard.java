package io.goodstanding.access;

import io.goodstanding.database.SchemaSwitch;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the sample apart: while it is explored nothing is answered to another machine, because nobody needs a password
 * there, and a session from one side never counts on the other.
 */
class SampleGuard extends OncePerRequestFilter {

    private static final String THIS_MACHINE_ONLY =
            "Good Standing shows sample data now, and those can be seen on its own machine only.";

    private final SchemaSwitch schema;

    SampleGuard(SchemaSwitch schema) {
        this.schema = schema;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (schema.isSample() && !RequestOrigin.isThisMachine(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(THIS_MACHINE_ONLY);
            return;
        }
        if (isFromTheOtherSide()) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        }
        chain.doFilter(request, response);
    }

    private boolean isFromTheOtherSide() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedInUser user
                && user.ofSample() != schema.isSample();
    }
}
