package io.goodstanding.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for a page or an account that is not in sight; the same for one that does not exist. */
@PermitAll
@ParentLayout(MainLayout.class)
class AccessDeniedPage extends Page implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        title(Texts.text("error.denied.title"));
        removeAll();
        add(new EmptyState(
                GsIcon.LOCK,
                Texts.text("error.denied.title"),
                Texts.text("error.denied.text"),
                new Anchor("/", Texts.text("error.home"))));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
