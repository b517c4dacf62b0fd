package io.goodstanding.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.SecurityHeaders;

/**
 * Gives Vaadin's pages the same headers that the security filters give to everything else: a page is written by a
 * servlet that is forwarded to, and goes out before the filters have had their say.
 */
@SpringComponent
class PageHeaders implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(page -> write(page.getVaadinResponse()));
    }

    private static void write(VaadinResponse response) {
        response.setHeader("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY);
        response.setHeader("Permissions-Policy", SecurityHeaders.PERMISSIONS_POLICY);
        response.setHeader("Referrer-Policy", SecurityHeaders.REFERRER_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cache-Control", "no-store");
    }
}
