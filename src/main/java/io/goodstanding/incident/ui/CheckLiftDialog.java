package io.goodstanding.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.incident.IncidentChangedMeanwhile;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Incidents;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Pickers;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** "Is it over?": records the lift with its time, or that somebody looked and it is still there. */
class CheckLiftDialog extends Dialog {

    private final transient Incidents incidents;
    private final transient RepName rep;
    private final transient IncidentDetails incident;
    private final transient Clock clock;
    private final DateTimePicker liftedAt = Pickers.moment(Texts.text("incident.check.when"));
    private final Div problem = new Div();

    CheckLiftDialog(Incidents incidents, RepName rep, IncidentDetails incident, ZoneId reader, Clock clock) {
        this.incidents = incidents;
        this.rep = rep;
        this.incident = incident;
        this.clock = clock;
        setHeaderTitle(Texts.text("incident.check.title", IncidentWords.kind(incident.kind())));
        Paragraph how = new Paragraph(Texts.text("incident.check.how." + incident.effect()));
        how.addClassName("gs-t2");
        liftedAt.setStep(Duration.ofMinutes(15));
        liftedAt.setValue(local(clock.instant()));
        liftedAt.setMin(local(incident.startedAt()));
        liftedAt.setHelperText(
                rep.zone().equals(reader)
                        ? ""
                        : Texts.text("incident.form.zone", rep.zone().getId()));
        Div content = new Div(problem, how, liftedAt);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        footer();
    }

    private void footer() {
        Button cancel = new Button(Texts.text("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button still = new Button(
                Texts.text("incident.check.still"),
                click -> record(
                        () -> incidents.foundStillThere(incident.id(), incident.version()),
                        "incident.check.still.said"));
        Button over = new Button(Texts.text("incident.check.over"), click -> lift());
        over.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, still, over);
    }

    private void lift() {
        if (liftedAt.isEmpty()) {
            liftedAt.setErrorMessage(Texts.text("incident.check.when.missing"));
            liftedAt.setInvalid(true);
            return;
        }
        record(() -> incidents.lift(incident.id(), incident.version(), chosen()), "incident.check.over.said");
    }

    /** The minute that is going on counts as now, and the minute of the start as the start. */
    private Instant chosen() {
        Instant now = clock.instant();
        Instant entered = liftedAt.getValue().atZone(rep.zone()).toInstant();
        boolean isThisMinute = entered.isAfter(now) && entered.isBefore(now.plusSeconds(60));
        boolean isFirstMinute = entered.isBefore(incident.startedAt())
                && entered.isAfter(incident.startedAt().minusSeconds(60));
        return isThisMinute ? now : isFirstMinute ? incident.startedAt() : entered;
    }

    private void record(Runnable change, String said) {
        Texts texts = Texts.of(rep.zone(), clock.instant());
        try {
            change.run();
            close();
            Page.say(Texts.text(said, IncidentWords.kind(incident.kind()), rep.name()));
        } catch (IncidentChangedMeanwhile changed) {
            problem.removeAll();
            problem.add(Notice.alert(
                    Texts.text("incident.changed.title"), Texts.text("incident.check.changed", rep.name())));
        } catch (Refused refused) {
            problem.removeAll();
            problem.add(Notice.alert("", texts.say(refused.phrase())));
        }
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, rep.zone()).withSecond(0).withNano(0);
    }
}
