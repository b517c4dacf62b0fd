package io.goodstanding.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that leads nowhere; in the same words as {@link AccessDeniedPage}, which tells no more. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        AccessDeniedPage.showOutOfSight(this);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
