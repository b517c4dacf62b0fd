package io.goodstanding.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.account.EntryChangedMeanwhile;
import io.goodstanding.account.HandEntries;
import io.goodstanding.account.HandEntry;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Pickers;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day's numbers, typed in: opens on today with what is there, Enter saves. */
class NumbersDialog extends Dialog {

    private final transient HandEntries entries;
    private final transient RepName rep;
    private final transient Clock clock;
    private final DatePicker day = Pickers.day(Texts.text("numbers.day"));
    private final NumbersForm form = new NumbersForm();
    private final Div problem = new Div();
    private transient HandEntry seen;

    NumbersDialog(HandEntries entries, RepName rep, Clock clock) {
        this.entries = entries;
        this.rep = rep;
        this.clock = clock;
        LocalDate today = LocalDate.ofInstant(clock.instant(), rep.zone());
        this.seen = entries.entered(rep.id(), today);
        setHeaderTitle(Texts.text("numbers.title", rep.name()));
        setCloseOnOutsideClick(false);
        addClassName("gs-numbers-dialog");
        day.setValue(today);
        day.setMax(today);
        day.setMin(today.minusDays(HandEntries.DAYS_BACK));
        day.setRequired(true);
        day.setI18n(Pickers.words()
                .setBadInputErrorMessage(Texts.text("numbers.day.bad"))
                .setRequiredErrorMessage(Texts.text("numbers.day.bad"))
                .setMaxErrorMessage(Texts.text("numbers.day.future"))
                .setMinErrorMessage(Texts.text("numbers.day.past", HandEntries.DAYS_BACK)));
        day.addValueChangeListener(change -> load());
        form.show(seen);
        add(problem, day, form);
        footer();
        addOpenedChangeListener(opened -> form.focusFirst());
    }

    private void footer() {
        Button cancel = new Button(Texts.text("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(Texts.text("numbers.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
        getFooter().add(cancel, save);
    }

    private void load() {
        if (day.isInvalid() || day.isEmpty()) {
            return;
        }
        boolean typed = form.entry(seen.day()).filter(seen::equals).isEmpty();
        seen = entries.entered(rep.id(), day.getValue());
        problem.removeAll();
        if (!typed) {
            form.show(seen);
        } else if (!seen.isEmpty()) {
            problem.add(Notice.info(
                    Texts.text("numbers.kept.title"),
                    Texts.text("numbers.kept.text", texts().day(seen.day()), inWords(seen))));
        }
    }

    private void save() {
        if (day.isInvalid() || day.isEmpty()) {
            return;
        }
        form.entry(day.getValue()).ifPresent(entry -> {
            try {
                entries.enter(rep.id(), seen, entry);
                close();
                Page.say(Texts.text("numbers.saved", texts().day(entry.day())));
            } catch (EntryChangedMeanwhile changed) {
                showChange(changed.current());
            }
        });
    }

    /** The own numbers stay in the fields; what somebody else entered stands above them. */
    private void showChange(HandEntry current) {
        seen = current;
        problem.removeAll();
        problem.add(Notice.alert(
                Texts.text("numbers.changed.title"), Texts.text("numbers.changed.text", inWords(current))));
    }

    private static String inWords(HandEntry entry) {
        List<String> numbers = new ArrayList<>();
        entry.counts().forEach((metric, count) -> numbers.add(Texts.text("metric." + metric) + " " + count));
        entry.readings().forEach((kind, value) -> numbers.add(Texts.text("reading." + kind) + " " + value));
        return numbers.isEmpty() ? "–" : String.join(", ", numbers);
    }

    private Texts texts() {
        Instant now = clock.instant();
        return Texts.of(rep.zone(), now);
    }
}
