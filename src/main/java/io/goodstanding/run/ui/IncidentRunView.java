package io.goodstanding.run.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.Runs;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The way from an incident to its run: whoever knows the one need not know the other. */
@Route("incident/:incidentId([0-9]{1,18})")
@PermitAll
class IncidentRunView extends Page implements BeforeEnterObserver {

    private final transient Runs runs;

    IncidentRunView(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long incidentId =
                Long.parseLong(event.getRouteParameters().get("incidentId").orElseThrow());
        Optional<RunDetails> run = runs.ofIncident(incidentId);
        run.ifPresentOrElse(
                found -> event.forwardTo(RunView.class, new RouteParameters(RunView.ID, String.valueOf(found.id()))),
                () -> event.rerouteToError(AccessDeniedException.class));
    }
}
