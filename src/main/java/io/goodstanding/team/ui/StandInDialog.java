package io.goodstanding.team.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.Absence;
import io.goodstanding.team.StandIn;
import io.goodstanding.team.StandIn.Who;
import io.goodstanding.team.StandIns;
import java.time.LocalDate;
import java.util.Optional;

/** Names a stand-in for a manager's days off; what that means is told before it is saved. */
class StandInDialog extends Dialog {

    private final transient StandIns standIns;
    private final transient Who absent;
    private final transient Texts texts;
    private final Div agreed = new Div();
    private final ComboBox<Who> person = new ComboBox<>(Texts.text("stand-in.person"));
    private final DayField first = new DayField(Texts.text("stand-in.first"));
    private final DayField last = new DayField(Texts.text("stand-in.last"));
    private final Div meaning = new Div();

    StandInDialog(StandIns standIns, Who absent, Texts texts) {
        this.standIns = standIns;
        this.absent = absent;
        this.texts = texts;
        setHeaderTitle(Texts.text("stand-in.title", absent.name()));
        fields();
        Div days = new Div(first, last);
        days.addClassNames("gs-row", "gs-wrap", "gs-top");
        meaning.getElement().setAttribute("aria-live", "polite");
        Div content = new Div(agreed, person, days, meaning);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("stand-in.save"), this::save).addTo(this);
        draw();
    }

    private void fields() {
        person.setItems(standIns.candidates(absent.id()));
        person.setItemLabelGenerator(Who::name);
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        person.setWidthFull();
        person.addValueChangeListener(change -> {
            person.setInvalid(false);
            preview();
        });
        first.setRequiredIndicatorVisible(true);
        last.setRequiredIndicatorVisible(true);
        first.setHelperText(Texts.text("stand-in.days", absent.name()));
        first.addValueChangeListener(change -> {
            if (last.isEmpty() && change.getValue() != null) {
                last.setInitialPosition(change.getValue());
            }
            preview();
        });
        last.addValueChangeListener(change -> preview());
    }

    /** What is agreed already, each with a way to end it. */
    private void draw() {
        agreed.removeAll();
        standIns.of(absent.id()).forEach(one -> agreed.add(new StandInLine(one, absent, texts, () -> askToEnd(one))));
        agreed.setVisible(agreed.getComponentCount() > 0);
    }

    /** Who stands in now loses sight of the teams at once: that is said before. */
    private void askToEnd(StandIn one) {
        if (!one.begun()) {
            end(one);
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text("stand-in.end.ask"));
        dialog.setText(Texts.text(
                "stand-in.end.text", one.standIn().name(), one.absent().name()));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("action.cancel"));
        dialog.setConfirmText(Texts.text("stand-in.end"));
        dialog.addConfirmListener(confirmed -> end(one));
        dialog.addCancelListener(cancelled -> draw());
        dialog.open();
    }

    private void end(StandIn one) {
        try {
            standIns.end(one.id());
            Page.say(Texts.text(
                    "stand-in.ended", one.standIn().name(), one.absent().name()));
        } catch (Refused refused) {
            Page.refuse(texts.say(refused.phrase()));
        }
        draw();
        preview();
    }

    /** As soon as everything is chosen. A day that cannot be is told at once; the rest when it is saved. */
    private void preview() {
        meaning.removeAll();
        Optional<LocalDate> from = first.getOptionalValue();
        Optional<LocalDate> to = last.getOptionalValue();
        Optional<Who> who = person.getOptionalValue();
        if (from.isEmpty() || to.isEmpty() || who.isEmpty()) {
            return;
        }
        last.setInvalid(false);
        first.setInvalid(false);
        try {
            StandInWords words = new StandInWords(texts);
            var preview = standIns.preview(absent.id(), who.get().id(), from.get(), to.get());
            meaning.add(Notice.info("", words.meaning(preview)));
            words.uncovered(preview, absent).forEach(warning -> meaning.add(Notice.alert("", warning)));
        } catch (Refused refused) {
            tell(refused);
        }
    }

    private void save() {
        Optional<LocalDate> from = first.day(Texts.text("stand-in.first.missing"));
        Optional<LocalDate> to = last.day(Texts.text("stand-in.last.missing"));
        Optional<Who> who = person.getOptionalValue();
        if (who.isEmpty()) {
            refuse(Texts.text("stand-in.person.missing"));
        }
        if (from.isEmpty() || to.isEmpty() || who.isEmpty()) {
            FirstRefusal.focus(person, first, last);
            return;
        }
        try {
            standIns.name(absent.id(), who.get().id(), from.get(), to.get());
            close();
            Page.say(Texts.text(
                    "stand-in.saved", who.get().name(), absent.name(), texts.day(from.get()), texts.day(to.get())));
        } catch (Refused refused) {
            tell(refused);
            FirstRefusal.focus(person, first, last);
        }
    }

    private void tell(Refused refused) {
        String words = texts.say(refused.phrase());
        switch (refused.field()) {
            case Absence.FIRST -> first.refuse(words);
            case Absence.LAST -> last.refuse(words);
            case StandIns.STAND_IN -> refuse(words);
            default -> {
                meaning.removeAll();
                meaning.add(Notice.alert("", words));
            }
        }
    }

    private void refuse(String words) {
        person.setErrorMessage(words);
        person.setInvalid(true);
    }
}
