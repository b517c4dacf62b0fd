package io.goodstanding.run;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.PlaybookLibrary;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs as people look at them, and starting one by hand. Doing their steps is {@link RunSteps}. */
@Service
public class Runs {

    private final RunSight sight;
    private final RunRows rows;
    private final RunStarter starter;
    private final IncidentRecords incidents;
    private final PlaybookLibrary library;
    private final TeamScope scope;
    private final Clock clock;

    Runs(
            RunSight sight,
            RunRows rows,
            RunStarter starter,
            IncidentRecords incidents,
            PlaybookLibrary library,
            TeamScope scope,
            Clock clock) {
        this.sight = sight;
        this.rows = rows;
        this.starter = starter;
        this.incidents = incidents;
        this.library = library;
        this.scope = scope;
        this.clock = clock;
    }

    /** Empty for one that is out of sight, in the same way as for one that does not exist. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<RunDetails> find(long runId) {
        return rows.find(runId).filter(run -> scope.visible(run.accountId()).isPresent());
    }

    /** @throws AccessDeniedException if it is out of sight or does not exist */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public RunDetails require(long runId) {
        return sight.require(runId);
    }

    /** The way out of an incident, of a double that of the kept one; empty for one out of sight or logged before there were playbooks. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<RunDetails> ofIncident(long incidentId) {
        return rows.ofIncident(incidents.standsFor(incidentId))
                .filter(run -> scope.visible(run.accountId()).isPresent());
    }

    /** Whether the user may do the step that it stands at. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayWork(RunDetails run) {
        return scope.visible(run.accountId()).isPresent() && sight.mayWork(run);
    }

    /** Whether the user may hand it over. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayManage(RunDetails run) {
        return sight.mayManage(run.accountId());
    }

    /**
     * Starts the way out of an open incident that has none, or whose last one has ended without it being over.
     *
     * @throws Refused if it is over, or one goes on
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void startFor(long accountId, long incidentId) {
        scope.require(accountId);
        IncidentDetails incident = incidents.of(accountId).stream()
                .filter(one -> one.id() == incidentId)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("This account is not in your sight"));
        if (incident.liftedAt().isPresent() || goesOn(incidentId)) {
            throw Refused.because("run.refused.no-start");
        }
        starter.startFor(incident);
    }

    private boolean goesOn(long incidentId) {
        return rows.holdOfIncident(incidentId)
                .filter(run -> !run.course(clock).isClosed())
                .isPresent();
    }

    /** Playbooks that need no incident, by name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Playbook> startable() {
        return library.all().stream()
                .map(Edition::playbook)
                .filter(playbook -> playbook.purpose().canBeStarted())
                .toList();
    }

    /**
     * Starts a playbook that needs no incident.
     *
     * @throws Refused if it leads out of an incident, or runs already
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public RunDetails startAlone(long accountId, String playbookKey) {
        scope.require(accountId);
        if (startable().stream().noneMatch(playbook -> playbook.key().equals(playbookKey))) {
            throw Refused.because("run.refused.needs-incident");
        }
        if (rows.open(accountId, playbookKey).isPresent()) {
            throw Refused.because("run.refused.second");
        }
        return starter.startAlone(accountId, playbookKey);
    }
}
