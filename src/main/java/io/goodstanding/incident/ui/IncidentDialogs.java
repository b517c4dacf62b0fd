package io.goodstanding.incident.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Incidents;
import io.goodstanding.live.Bell;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.util.List;

/** Opens the dialogs about incidents from any page. Each says what it did and leaves the rest to the live pages. */
@SpringComponent
public class IncidentDialogs {

    private final Incidents incidents;
    private final IncidentParts parts;
    private final TeamScope scope;
    private final Bell bell;
    private final CurrentUser user;
    private final Clock clock;

    IncidentDialogs(
            Incidents incidents, IncidentParts parts, TeamScope scope, Bell bell, CurrentUser user, Clock clock) {
        this.incidents = incidents;
        this.parts = parts;
        this.scope = scope;
        this.bell = bell;
        this.user = user;
        this.clock = clock;
    }

    /** Corrects what an incident is. */
    public void correct(RepName rep, IncidentDetails details) {
        new CorrectIncidentDialog(incidents, rep, details, user.require().zone(), clock, this::details).open();
    }

    /** Asks whether an incident is over. */
    public void check(RepName rep, IncidentDetails details) {
        new CheckLiftDialog(incidents, rep, details, user.require().zone(), clock).open();
    }

    /** Takes back a lift. */
    public void reopen(RepName rep, IncidentDetails details) {
        new ReopenDialog(incidents, rep, details, user.require().zone(), clock).open();
    }

    /** All about an incident: what is known, what is said and shown, and what happened. */
    public void details(RepName rep, IncidentDetails details) {
        new DetailsDialog(
                        rep,
                        details,
                        parts,
                        scope,
                        bell,
                        Texts.of(user.require().zone(), clock.instant()))
                .open();
    }

    /** Asks with which other incident of its kind this one is the same; this one is kept. */
    public void merge(RepName rep, IncidentDetails details) {
        List<IncidentDetails> others = incidents.of(rep.id()).stream()
                .filter(other -> other.mayBeDoubleOf(details))
                .toList();
        new MergeDialog(incidents, details, others, Texts.of(user.require().zone(), clock.instant())).open();
    }
}
