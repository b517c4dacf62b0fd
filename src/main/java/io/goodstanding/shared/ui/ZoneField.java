package io.goodstanding.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The time zone in which somebody's days are days. It starts with the browser's, because an admin mostly adds people
 * from nearby.
 */
public class ZoneField extends ComboBox<ZoneId> {

    private static final List<ZoneId> PLACES = ZoneId.getAvailableZoneIds().stream()
            .filter(ZoneField::isPlace)
            .sorted()
            .map(ZoneId::of)
            .toList();

    /** @param otherwise the zone to start with where the browser tells none */
    public ZoneField(ZoneId otherwise) {
        super(Texts.text("people.form.zone"));
        ZoneId first = BrowserZone.get().orElse(otherwise);
        List<ZoneId> zones = new ArrayList<>(PLACES);
        if (!zones.contains(first)) {
            zones.addFirst(first);
        }
        setItems(zones);
        setItemLabelGenerator(ZoneField::label);
        setValue(first);
        setHelperText(Texts.text("people.form.zone.helper"));
        setErrorMessage(Texts.text("people.form.zone.missing"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setWidthFull();
        addValueChangeListener(change -> setInvalid(false));
    }

    public Optional<ZoneId> zone() {
        setInvalid(isEmpty());
        return getOptionalValue();
    }

    /** A region and a place; the rest of the list are short names of the past and bare offsets. */
    private static boolean isPlace(String id) {
        return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }

    /** With spaces, so that typing "new york" finds it. */
    public static String label(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId().replace('_', ' ');
    }
}
