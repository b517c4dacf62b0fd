package io.goodstanding.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.goodstanding.incident.IncidentChangedMeanwhile;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.SecondOpen;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Corrects an incident. A refusal stands in the dialog and leaves everything that was typed; a change that somebody
 * else made meanwhile is shown beside it, and the second try saves over it.
 */
class CorrectIncidentDialog extends Dialog {

    private final transient Incidents incidents;
    private final transient Clock clock;
    private final transient RepName rep;
    private final IncidentForm form;
    private final IncidentPreview preview = new IncidentPreview();
    private final transient BiConsumer<RepName, IncidentDetails> onShow;
    private transient IncidentDetails corrected;

    /** @param onShow shows an incident that is in the way, above this dialog */
    CorrectIncidentDialog(
            Incidents incidents,
            RepName rep,
            IncidentDetails corrected,
            ZoneId reader,
            Clock clock,
            BiConsumer<RepName, IncidentDetails> onShow) {
        this.onShow = onShow;
        this.incidents = incidents;
        this.rep = rep;
        this.corrected = corrected;
        this.clock = clock;
        this.form = new IncidentForm(clock, this::preview);
        addClassName("gs-log-incident");
        setHeaderTitle(Texts.text("incident.correct.title"));
        add(form, preview);
        form.inTimeOf(rep.zone(), reader);
        form.show(corrected);
        new DialogFoot(Texts.text("incident.correct.save"), this::save).addTo(this);
    }

    private void preview() {
        form.entered()
                .ifPresentOrElse(
                        entered -> preview.show(
                                entered, incidents.preview(rep.id(), Optional.of(corrected.id()), entered), texts()),
                        preview::nothingYet);
    }

    private void save() {
        Optional<IncidentReport> report = form.report();
        if (report.isEmpty()) {
            return;
        }
        try {
            incidents.correct(corrected.id(), corrected.version(), report.get());
            close();
            Page.say(Texts.text(
                    "incident.corrected", IncidentWords.kind(report.get().kind())));
        } catch (IncidentChangedMeanwhile changed) {
            showChange(changed.current());
        } catch (SecondOpen second) {
            form.problem().show(second, texts());
            form.problem().add(leadingTo(second.open()));
        } catch (Refused refused) {
            form.problem().show(refused, texts());
        }
    }

    /** It may be the same thing: what was typed stays while the open one is looked at. */
    private Notice leadingTo(IncidentDetails open) {
        Button show = new Button(Texts.text("incident.second-open.show"), click -> onShow.accept(rep, open));
        show.addThemeVariants(ButtonVariant.SMALL);
        return Notice.info("", Texts.text("incident.second-open", texts().moment(open.startedAt())))
                .with(show);
    }

    /** Own text stays in the fields; what the other person saved stands above them. */
    private void showChange(IncidentDetails current) {
        corrected = current;
        form.problem()
                .show(Notice.alert(
                        Texts.text("incident.changed.title"),
                        Texts.text(
                                "incident.changed.text",
                                IncidentWords.kind(current.kind()),
                                texts().moment(current.startedAt()),
                                current.liftedAt()
                                        .map(lifted -> Texts.text("incident.changed.lifted", texts().moment(lifted)))
                                        .orElseGet(() -> Texts.text("incident.changed.open")),
                                current.wording().isEmpty() ? "–" : current.wording(),
                                current.note().isEmpty() ? "–" : current.note())));
    }

    private Texts texts() {
        return Texts.of(rep.zone(), clock.instant());
    }
}
