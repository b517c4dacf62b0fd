package io.goodstanding.incident.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.goodstanding.incident.IncidentChangedMeanwhile;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Incidents;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import java.time.Clock;
import java.time.ZoneId;

/** Asks before a lift is taken back. */
class ReopenDialog extends ConfirmDialog {

    ReopenDialog(Incidents incidents, RepName rep, IncidentDetails incident, ZoneId reader, Clock clock) {
        setHeader(Texts.text("incident.reopen.title", IncidentWords.kind(incident.kind())));
        setText(Texts.text("incident.reopen.text", rep.name()));
        setCancelable(true);
        setCancelText(Texts.text("action.cancel"));
        setConfirmText(Texts.text("incident.reopen.save"));
        addConfirmListener(confirmed -> {
            try {
                incidents.reopen(incident.id(), incident.version());
                Page.say(Texts.text("incident.reopened", IncidentWords.kind(incident.kind())));
            } catch (IncidentChangedMeanwhile changed) {
                Page.refuse(Texts.text("incident.check.changed", rep.name()));
            } catch (Refused refused) {
                Page.refuse(Texts.of(reader, clock.instant()).say(refused.phrase()));
            }
        });
    }
}
