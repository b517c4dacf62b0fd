package io.goodstanding.run.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Incidents;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.RunPeople;
import io.goodstanding.run.RunSketches;
import io.goodstanding.run.Runs;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.ticket.Tickets;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what the page of a run shows. */
@SpringComponent
class RunSnapshots {

    private final Runs runs;
    private final RunSketches sketches;
    private final RunPeople people;
    private final Incidents incidents;
    private final Tickets tickets;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Clock clock;

    RunSnapshots(
            Runs runs,
            RunSketches sketches,
            RunPeople people,
            Incidents incidents,
            Tickets tickets,
            TeamScope scope,
            CurrentUser user,
            Clock clock) {
        this.runs = runs;
        this.sketches = sketches;
        this.people = people;
        this.incidents = incidents;
        this.tickets = tickets;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException if it is out of sight */
    RunSnapshot of(long runId) {
        RunDetails run = runs.require(runId);
        RepName rep = scope.require(run.accountId());
        boolean manages = runs.mayManage(run);
        OptionalLong owner = run.ownerId().isPresent() ? run.ownerId() : rep.userId();
        return new RunSnapshot(
                run,
                run.course(clock),
                rep,
                incident(run),
                sketches.of(runId),
                tickets.open(run.accountId()),
                people.owner(runId),
                owner.equals(OptionalLong.of(user.require().id())),
                runs.mayWork(run),
                run.canBeTakenBackBy(manages),
                manages,
                Texts.of(user.require().zone(), run.now(clock)));
    }

    private Optional<IncidentDetails> incident(RunDetails run) {
        return run.incidentId().isEmpty()
                ? Optional.empty()
                : incidents.of(run.accountId()).stream()
                        .filter(incident -> incident.id() == run.incidentId().getAsLong())
                        .findFirst();
    }
}
