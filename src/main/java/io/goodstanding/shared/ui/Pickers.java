package io.goodstanding.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.util.Locale;

/** Fields for days and times as they are written everywhere: "24 Nov 2026", weeks from Monday, 24 hours. */
public final class Pickers {

    /** The first is shown; the others are understood when somebody types them. */
    private static final String SHOWN = "d MMM yyyy";

    private static final String[] UNDERSTOOD = {"d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd", "d MMM"};

    private Pickers() {}

    public static DatePicker day(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(words());
        return picker;
    }

    public static DateTimePicker moment(String label) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setLocale(Locale.UK);
        picker.setDatePickerI18n(words());
        return picker;
    }

    /** To be completed with the messages of one field. */
    public static DatePickerI18n words() {
        return new DatePickerI18n().setDateFormats(SHOWN, UNDERSTOOD).setFirstDayOfWeek(DayOfWeek.MONDAY.getValue());
    }
}
