package io.goodstanding.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Logs a new incident or corrects one. A refusal stands in the dialog and leaves everything that was typed; a change
 * that somebody else made meanwhile is shown beside it, and the second try saves over it.
 */
class LogIncidentDialog extends Dialog {

    private final transient Incidents incidents;
    private final transient Clock clock;
    private final ZoneId reader;
    private final ComboBox<RepName> rep = new ComboBox<>(Texts.text("incident.form.rep"));
    private final IncidentForm form;
    private final IncidentPreview preview = new IncidentPreview();
    private final transient BiConsumer<RepName, IncidentDetails> onShow;
    private transient Optional<IncidentDetails> corrected;

    /** @param onShow shows an incident that is in the way, above this dialog */
    LogIncidentDialog(
            Incidents incidents,
            List<RepName> reps,
            Optional<IncidentDetails> corrected,
            ZoneId reader,
            Clock clock,
            BiConsumer<RepName, IncidentDetails> onShow) {
        this.onShow = onShow;
        this.incidents = incidents;
        this.corrected = corrected;
        this.reader = reader;
        this.clock = clock;
        this.form = new IncidentForm(clock, this::preview);
        addClassName("gs-log-incident");
        setHeaderTitle(Texts.text(corrected.isPresent() ? "incident.correct.title" : "incident.log.title"));
        chooseRep(reps);
        add(rep, form, preview);
        corrected.ifPresent(form::show);
        new DialogFoot(Texts.text(corrected.isPresent() ? "incident.correct.save" : "incident.log.save"), this::save)
                .addTo(this);
    }

    private void chooseRep(List<RepName> reps) {
        rep.setItems(reps);
        rep.setItemLabelGenerator(RepName::name);
        rep.setErrorMessage(Texts.text("incident.form.rep.missing"));
        rep.setManualValidation(true);
        rep.setVisible(reps.size() > 1);
        rep.addValueChangeListener(change -> {
            rep.setInvalid(false);
            if (change.getValue() != null) {
                form.inTimeOf(change.getValue().zone(), reader);
            }
            preview();
        });
        if (reps.size() == 1) {
            rep.setValue(reps.getFirst());
        }
    }

    private void preview() {
        Optional<IncidentReport> entered = form.entered();
        if (rep.getValue() == null || entered.isEmpty()) {
            preview.nothingYet();
        } else {
            long accountId = rep.getValue().id();
            preview.show(
                    entered.get(),
                    incidents.preview(accountId, corrected.map(IncidentDetails::id), entered.get()),
                    texts());
        }
    }

    private void save() {
        Optional<IncidentReport> report = form.report();
        rep.setInvalid(rep.isEmpty());
        if (rep.isInvalid()) {
            rep.focus();
        }
        if (rep.isEmpty() || report.isEmpty()) {
            return;
        }
        try {
            String said = corrected.isPresent() ? correct(corrected.get(), report.get()) : log(report.get());
            close();
            Page.say(said);
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
        RepName whose = rep.getValue();
        Button show = new Button(Texts.text("incident.second-open.show"), click -> onShow.accept(whose, open));
        show.addThemeVariants(ButtonVariant.SMALL);
        return Notice.info("", Texts.text("incident.second-open", texts().moment(open.startedAt())))
                .with(show);
    }

    private String log(IncidentReport report) {
        incidents.report(rep.getValue().id(), report);
        return Texts.text(
                "incident.logged",
                IncidentWords.kind(report.kind()),
                rep.getValue().name());
    }

    private String correct(IncidentDetails seen, IncidentReport report) {
        incidents.correct(seen.id(), seen.version(), report);
        return Texts.text("incident.corrected", IncidentWords.kind(report.kind()));
    }

    /** Own text stays in the fields; what the other person saved stands above them. */
    private void showChange(IncidentDetails current) {
        corrected = Optional.of(current);
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
        return Texts.of(rep.getValue() == null ? reader : rep.getValue().zone(), clock.instant());
    }
}
