package io.goodstanding.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a page cannot be built: a number to find the cause in the log by, never the cause itself. */
@PermitAll
@ParentLayout(MainLayout.class)
class TroublePage extends Page implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String number = Troubles.log(error.getException());
        title(Texts.text("error.trouble.title"));
        removeAll();
        add(new EmptyState(
                GsIcon.WARNING,
                Texts.text("error.trouble.title"),
                Texts.text("error.trouble.text", number),
                new Anchor("/", Texts.text("error.home"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
