package io.goodstanding.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that leads nowhere, inside the frame, with a way back. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        title(Texts.text("error.nowhere.title"));
        removeAll();
        add(new EmptyState(
                GsIcon.SEARCH,
                Texts.text("error.nowhere.title"),
                Texts.text("error.nowhere.text"),
                new Anchor("/", Texts.text("error.home"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
