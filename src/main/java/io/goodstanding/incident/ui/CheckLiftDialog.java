package io.goodstanding.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.incident.IncidentChangedMeanwhile;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Incidents;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.MomentField;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** "Is it over?": records the lift with its time, or that somebody looked and it is still there. */
class CheckLiftDialog extends Dialog {

    private final transient Incidents incidents;
    private final transient RepName rep;
    private final transient IncidentDetails incident;
    private final transient Clock clock;
    private final MomentField liftedAt;
    private final RefusalPlace problem = new RefusalPlace();

    CheckLiftDialog(Incidents incidents, RepName rep, IncidentDetails incident, ZoneId reader, Clock clock) {
        this.incidents = incidents;
        this.rep = rep;
        this.incident = incident;
        this.clock = clock;
        setHeaderTitle(Texts.text("incident.check.title", IncidentWords.kind(incident.kind())));
        Paragraph how = new Paragraph(Texts.text("incident.check.how." + incident.effect()));
        how.addClassName("gs-t2");
        liftedAt = new MomentField(Texts.text("incident.check.when"), Texts.text("incident.check.when.missing"), clock);
        liftedAt.inTimeOf(rep.zone(), reader);
        liftedAt.show(clock.instant());
        problem.at(Incidents.LIFTED_AT, liftedAt);
        Div content = new Div(problem, how, liftedAt);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        footer();
    }

    private void footer() {
        Button over = new DialogFoot(Texts.text("incident.check.over"), this::lift).addTo(this);
        SaveButton still = new SaveButton(
                Texts.text("incident.check.still"),
                () -> record(
                        () -> incidents.foundStillThere(incident.id(), incident.version()),
                        "incident.check.still.said"));
        still.removeThemeVariants(ButtonVariant.PRIMARY);
        getFooter().remove(over);
        getFooter().add(still, over);
    }

    private void lift() {
        liftedAt.moment()
                .ifPresentOrElse(
                        at -> record(
                                () -> incidents.lift(incident.id(), incident.version(), orStart(at)),
                                "incident.check.over.said"),
                        problem::focusFirst);
    }

    /** The minute of the start counts as the start. */
    private Instant orStart(Instant entered) {
        Instant start = incident.startedAt();
        return entered.isBefore(start) && entered.isAfter(start.minusSeconds(60)) ? start : entered;
    }

    private void record(Runnable change, String said) {
        Texts texts = Texts.of(rep.zone(), clock.instant());
        try {
            change.run();
            close();
            Page.say(Texts.text(said, IncidentWords.kind(incident.kind()), rep.name()));
        } catch (IncidentChangedMeanwhile changed) {
            problem.show(Notice.alert(
                    Texts.text("incident.changed.title"), Texts.text("incident.check.changed", rep.name())));
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }
}
