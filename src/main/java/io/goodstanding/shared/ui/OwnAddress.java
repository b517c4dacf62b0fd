package io.goodstanding.shared.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whole addresses of this server, as they have to be to be handed over. */
public final class OwnAddress {

    private OwnAddress() {}

    /** As the user's own browser reached this server. */
    public static String of(String path) {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path(path)
                .build()
                .toUriString();
    }
}
