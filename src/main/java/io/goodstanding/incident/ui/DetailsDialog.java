package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.util.List;

/** All about one incident, open or lifted. Live; it closes for whoever no longer sees the account. */
class DetailsDialog extends Dialog {

    private final transient TeamScope scope;
    private final transient Bell bell;
    private final long accountId;
    private final List<IncidentPart> parts;

    DetailsDialog(RepName rep, IncidentDetails incident, IncidentParts parts, TeamScope scope, Bell bell, Texts texts) {
        this.scope = scope;
        this.bell = bell;
        this.accountId = rep.id();
        IncidentPart comments = parts.comments(incident.id());
        IncidentPart screenshots = parts.screenshots(incident.id());
        IncidentPart timeline = parts.timeline(incident.id());
        this.parts = List.of(comments, screenshots, timeline);
        addClassName("gs-incident-details");
        setHeaderTitle(IncidentWords.kind(incident.kind()) + " · " + rep.name());
        Div columns = new Div(
                column(new IncidentFacts(incident, texts), section("incident.comments", comments)),
                column(
                        section(
                                "incident.screenshots",
                                screenshots,
                                parts.screenshotField(incident.id(), screenshots::refresh)),
                        section("timeline.title", timeline)));
        columns.addClassName("gs-details-columns");
        add(columns);
        getFooter().add(new Button(Texts.text("action.close"), click -> leave()));
        addDialogCloseActionListener(leaving -> leave());
        Signal.effect(this, this::listen);
    }

    private void leave() {
        if (parts.stream().noneMatch(IncidentPart::holdsWords)) {
            close();
        }
    }

    private static Component column(Component... parts) {
        Div column = new Div(parts);
        column.addClassName("gs-stack");
        return column;
    }

    private static Component section(String title, Component... parts) {
        Div section = new Div(new H3(Texts.text(title)));
        section.add(parts);
        section.addClassName("gs-stack");
        return section;
    }

    private void listen() {
        bell.revision(Topic.account(accountId)).get();
        if (scope.visible(accountId).isEmpty()) {
            close();
        } else {
            parts.forEach(IncidentPart::refresh);
        }
    }
}
