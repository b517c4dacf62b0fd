package io.goodstanding.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.goodstanding.account.EntryChangedMeanwhile;
import io.goodstanding.account.HandEntries;
import io.goodstanding.account.HandEntry;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A day's numbers, typed in: opens on today with what is there, Enter saves. */
class NumbersDialog extends Dialog {

    private final transient HandEntries entries;
    private final transient RepName rep;
    private final transient Clock clock;
    private final DayField day = new DayField(Texts.text("numbers.day"));
    private final NumbersForm form = new NumbersForm();
    private final RefusalPlace problem = new RefusalPlace();
    private transient HandEntry seen;

    NumbersDialog(HandEntries entries, RepName rep, Clock clock) {
        this.entries = entries;
        this.rep = rep;
        this.clock = clock;
        this.seen = entries.entered(rep.id(), today());
        setHeaderTitle(Texts.text("numbers.title", rep.name()));
        addClassName("gs-numbers-dialog");
        day.setValue(today());
        day.setMax(HandEntry.openDays(today()).last());
        day.setMin(HandEntry.openDays(today()).first());
        day.addValueChangeListener(change -> load());
        form.show(seen);
        add(problem, day, form);
        problem.at(HandEntry.DAY, day);
        form.nameFields(problem);
        Button save = new DialogFoot(Texts.text("numbers.save"), this::save).addTo(this);
        save.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
        addOpenedChangeListener(opened -> form.focusFirst());
    }

    private void load() {
        if (day.isEmpty()) {
            return;
        }
        Optional<Phrase> refusal = HandEntry.openDays(today()).refusal(day.getValue());
        if (refusal.isPresent()) {
            day.refuse(texts().say(refusal.get()));
            return;
        }
        boolean typed = form.entry(seen.day()).filter(seen::equals).isEmpty();
        seen = entries.entered(rep.id(), day.getValue());
        problem.clear();
        if (!typed) {
            form.show(seen);
        } else if (!seen.isEmpty()) {
            problem.show(Notice.info(
                    Texts.text("numbers.kept.title"),
                    Texts.text("numbers.kept.text", texts().day(seen.day()), inWords(seen))));
        }
    }

    private void save() {
        Optional<LocalDate> chosen = day.day(Texts.text("numbers.day.bad"));
        Optional<HandEntry> entry = form.entry(chosen.orElse(seen.day()));
        if (chosen.isPresent() && entry.isPresent()) {
            enter(entry.get());
        } else {
            problem.focusFirst();
        }
    }

    private void enter(HandEntry entry) {
        if (entry.isEmpty() && seen.isEmpty() && isOpen(entry.day())) {
            form.refuseFirst(Texts.text("numbers.nothing"));
            return;
        }
        try {
            entries.enter(rep.id(), seen, entry);
            close();
            Page.say(Texts.text("numbers.saved", texts().day(entry.day())));
        } catch (EntryChangedMeanwhile changed) {
            showChange(changed.current());
        } catch (Refused refused) {
            problem.show(refused, texts());
        }
    }

    private boolean isOpen(LocalDate chosen) {
        return HandEntry.openDays(today()).refusal(chosen).isEmpty();
    }

    /** The own numbers stay in the fields; what somebody else entered stands above them. */
    private void showChange(HandEntry current) {
        seen = current;
        problem.show(Notice.alert(
                Texts.text("numbers.changed.title"), Texts.text("numbers.changed.text", inWords(current))));
    }

    private static String inWords(HandEntry entry) {
        List<String> numbers = new ArrayList<>();
        entry.counts().forEach((metric, count) -> numbers.add(Texts.text("metric." + metric) + " " + count));
        entry.readings().forEach((kind, value) -> numbers.add(Texts.text("reading." + kind) + " " + value));
        return numbers.isEmpty() ? "–" : String.join(", ", numbers);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), rep.zone());
    }

    private Texts texts() {
        Instant now = clock.instant();
        return Texts.of(rep.zone(), now);
    }
}
