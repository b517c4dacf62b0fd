package io.goodstanding.testing;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Sends a file to the place that an upload on the page names, as a browser would: through the framework's own handling
 * of the request, which logs what fails, and without the session's lock.
 */
public final class BrowserUpload {

    private BrowserUpload() {}

    /** @return the status of the answer */
    public static int send(Upload upload, String fileName, byte[] content) {
        return send(upload, upload.getElement(), fileName, content);
    }

    /**
     * @param page what the upload is taken to stand on, in place of the page that it does stand on
     * @return the status of the answer
     */
    public static int send(Upload upload, Element page, String fileName, byte[] content) {
        VaadinSession session = VaadinSession.getCurrent();
        ElementRequestHandler handler = handler(session, upload);
        MockHttpServletResponse response = new MockHttpServletResponse();
        VaadinServletService service = (VaadinServletService) session.getService();
        session.unlock();
        try {
            handler.handleRequest(
                    request(service, fileName, content), new VaadinServletResponse(response, service), session, page);
        } catch (IOException e) {
            throw new AssertionError("The framework handles what fails", e);
        } finally {
            session.lock();
        }
        return response.getStatus();
    }

    private static ElementRequestHandler handler(VaadinSession session, Upload upload) {
        URI target = URI.create(upload.getElement().getAttribute("target"));
        return session.getResourceRegistry()
                .getResource(ElementStreamResource.class, target)
                .orElseThrow()
                .getElementRequestHandler();
    }

    private static VaadinRequest request(VaadinServletService service, String fileName, byte[] content) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/VAADIN/dynamic/resource");
        request.setContentType("application/octet-stream");
        request.addHeader(
                "X-Filename",
                URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
        request.setContent(content);
        return new VaadinServletRequest(request, service);
    }
}
