package io.goodstanding.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.net.URI;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Asks for what a component on the page names, as a browser would: without the session's lock. */
public final class BrowserDownload {

    private BrowserDownload() {}

    /** @param attribute of the component, in which the address stands: {@code src} */
    public static MockHttpServletResponse get(Component component, String attribute) {
        VaadinSession session = VaadinSession.getCurrent();
        ElementRequestHandler handler = session.getResourceRegistry()
                .getResource(
                        ElementStreamResource.class,
                        URI.create(component.getElement().getAttribute(attribute)))
                .orElseThrow()
                .getElementRequestHandler();
        MockHttpServletResponse response = new MockHttpServletResponse();
        VaadinServletService service = (VaadinServletService) session.getService();
        session.unlock();
        try {
            handler.handleRequest(
                    new VaadinServletRequest(new MockHttpServletRequest("GET", "/VAADIN/dynamic/resource"), service),
                    new VaadinServletResponse(response, service),
                    session,
                    component.getElement());
        } catch (IOException e) {
            throw new AssertionError("The framework handles what fails", e);
        } finally {
            session.lock();
        }
        return response;
    }
}
