package io.goodstanding.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A field for a day, written "24 Nov 2026". Something typed that is no day stays in it, and the field says so. The
 * calendar opens by its button only: while it is open it hides the page from screen readers, and after a day was typed
 * and confirmed with Enter it left the page hidden.
 */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setI18n(Pickers.words());
        setManualValidation(true);
        setAutoOpen(false);
        addValueChangeListener(change -> setInvalid(false));
    }

    /** Whether nothing is typed or a day; if not, the field says so. Only the field itself knows what was typed. */
    public final boolean isReadable() {
        boolean malformed = isEmpty() && isInputUnparsable();
        if (malformed) {
            refuse(Texts.text("day.bad"));
        }
        return !malformed;
    }

    /** The day, if one is typed; if not, the field says why. */
    public Optional<LocalDate> day(String missing) {
        if (!isReadable()) {
            return Optional.empty();
        }
        if (isEmpty()) {
            refuse(missing);
        } else {
            setInvalid(false);
        }
        return getOptionalValue();
    }

    /** Marks what is typed, and leaves it. */
    public final void refuse(String message) {
        setErrorMessage(message);
        setInvalid(true);
    }
}
