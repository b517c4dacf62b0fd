package io.goodstanding.shared.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The time zone of the window that is being served. */
public final class BrowserZone {

    private BrowserZone() {}

    /** Empty where the browser tells none, or one that this machine does not know. */
    public static Optional<ZoneId> get() {
        return Optional.ofNullable(
                        UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId())
                .flatMap(BrowserZone::known);
    }

    private static Optional<ZoneId> known(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
