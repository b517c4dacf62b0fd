package io.goodstanding.run.ui;

import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.playbook.StepState;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.RunSketch;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.ticket.TicketDetails;
import java.util.Optional;

/**
 * Everything that the page of a run shows, read at one moment.
 *
 * @param owner who sees the run through
 * @param isMine whether the reader does
 * @param mayWork whether the reader may do the open step
 * @param mayUndo whether the last thing that was done can be taken back, and the reader may do so
 * @param mayManage whether the reader may hand it over and remind
 */
record RunSnapshot(
        RunDetails run,
        Course course,
        RepName rep,
        Optional<IncidentDetails> incident,
        Optional<RunSketch> sketch,
        Optional<TicketDetails> ticket,
        String owner,
        boolean isMine,
        boolean mayWork,
        boolean mayUndo,
        boolean mayManage,
        Texts texts) {

    RunWords words() {
        return new RunWords(run.playbook(), texts);
    }

    Optional<StepState> open() {
        return course.open();
    }

    /** Whose a step is, by name: a manager's step is nobody's in particular before somebody takes the run over. */
    String personOf(Owner stepOwner) {
        return stepOwner == Owner.REP || !owner.equals(rep.name()) ? owner : Texts.text("run.a-manager");
    }

    /** Changes whenever what stands in the middle of the page is another thing to do. */
    String place() {
        return open().map(state -> state.step().key() + ":" + state.attempt() + ":" + state.status())
                        .orElse("over")
                + ":" + mayWork;
    }
}
