package io.goodstanding.run;

import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.playbook.StepState;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose runs the user may see and work on. One that does not exist is refused in the words of one out of sight. */
@Component
class RunSight {

    private final RunRows rows;
    private final TeamScope scope;
    private final Clock clock;

    RunSight(RunRows rows, TeamScope scope, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.clock = clock;
    }

    RunDetails require(long runId) {
        RunDetails run = rows.find(runId).orElseThrow(RunSight::outOfSight);
        scope.require(run.accountId());
        return run;
    }

    /** The same for whoever changes it: until the transaction ends, nobody else does. */
    RunDetails hold(long runId) {
        scope.require(require(runId).accountId());
        return rows.hold(runId).orElseThrow(RunSight::outOfSight);
    }

    /** @throws AccessDeniedException if the step that it stands at is somebody else's to do */
    RunDetails holdToWork(long runId) {
        RunDetails run = hold(runId);
        if (!mayWork(run)) {
            throw new AccessDeniedException("This step is for a manager");
        }
        return run;
    }

    RunDetails holdToManage(long runId) {
        RunDetails run = hold(runId);
        if (!mayManage(run.accountId())) {
            throw new AccessDeniedException("Only a manager may do this");
        }
        return run;
    }

    /** A manager's step is none of the rep's, though the rep sees it. */
    boolean mayWork(RunDetails run) {
        boolean managersTurn = run.course(clock)
                .open()
                .map(StepState::step)
                .filter(step -> step.owner() == Owner.MANAGER)
                .isPresent();
        return !managersTurn || mayManage(run.accountId());
    }

    /** Whether the account is in sight by more than being the own one. */
    boolean mayManage(long accountId) {
        RepName rep = scope.require(accountId);
        Scope seen = scope.current();
        return seen.all() || seen.teamIds().contains(rep.teamId());
    }

    private static AccessDeniedException outOfSight() {
        return new AccessDeniedException("This account is not in your sight");
    }
}
