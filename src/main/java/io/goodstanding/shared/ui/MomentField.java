package io.goodstanding.shared.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.data.binder.ValueContext;
import io.goodstanding.shared.MomentRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for a moment of the past, by the clock on somebody's wall. What is typed stays; a moment that was shown and
 * not touched comes back to the microsecond.
 */
public class MomentField extends DateTimePicker {

    private final String missing;
    private final transient Clock clock;
    private ZoneId zone = ZoneId.of("UTC");
    private @Nullable Instant shown;

    /** @param missing what it says when it is empty or holds no date and time */
    public MomentField(String label, String missing, Clock clock) {
        super(label);
        this.missing = missing;
        this.clock = clock;
        setLocale(Locale.UK);
        setDatePickerI18n(Pickers.words());
        setManualValidation(true);
        setStep(Duration.ofMinutes(15));
        addValueChangeListener(change -> setInvalid(false));
    }

    /**
     * On whose wall the clock hangs; said below the field where it is not the reader's. A moment that was shown and not
     * touched stays the same moment.
     */
    public void inTimeOf(ZoneId newZone, ZoneId reader) {
        Optional<Instant> untouched =
                Optional.ofNullable(shown).filter(moment -> rule().shown(moment).equals(getValue()));
        zone = newZone;
        untouched.ifPresent(this::show);
        setHelperText(zone.equals(reader) ? "" : Texts.text("moment.zone", zone.getId()));
    }

    public void show(Instant moment) {
        shown = moment;
        setValue(rule().shown(moment));
    }

    /** What is entered, if it is a moment; nothing is marked. */
    public Optional<Instant> entered() {
        LocalDateTime typed = getValue();
        if (typed == null) {
            return Optional.empty();
        }
        boolean untouched = shown != null && typed.equals(rule().shown(shown));
        return untouched ? Optional.ofNullable(shown) : rule().instant(typed);
    }

    /** What is entered, if it is a moment of the past; if not, the field says why. */
    public Optional<Instant> moment() {
        boolean malformed =
                getDefaultValidator().apply(getValue(), new ValueContext()).isError();
        if (malformed || isEmpty()) {
            refuse(missing);
            return Optional.empty();
        }
        Texts texts = Texts.of(zone, clock.instant());
        rule().refusal(getValue()).ifPresentOrElse(refusal -> refuse(texts.say(refusal)), () -> setInvalid(false));
        return isInvalid() ? Optional.empty() : entered();
    }

    /** Marks what is typed, and leaves it. */
    public void refuse(String message) {
        setErrorMessage(message);
        setInvalid(true);
    }

    private MomentRule rule() {
        return new MomentRule(zone, clock.instant());
    }
}
