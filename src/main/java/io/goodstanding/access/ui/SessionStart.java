package io.goodstanding.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import io.goodstanding.access.SessionUser;
import io.goodstanding.access.SignedInUser;
import jakarta.servlet.http.HttpServletRequest;

/** Starts the session of somebody who has just been let in by a view: by set-up, a one-time link or the sample. */
public final class SessionStart {

    private SessionStart() {}

    /** Renews the session, so that nobody who knew its old number is let in too, and opens the first page. */
    public static void of(SignedInUser user) {
        remember(user);
        UI.getCurrent().getPage().setLocation("/");
    }

    /** The same without leaving the page. */
    public static void remember(SignedInUser user) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        request.changeSessionId();
        SessionUser.keep(user, request);
    }
}
