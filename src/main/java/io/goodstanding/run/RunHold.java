package io.goodstanding.run;

import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepState;
import io.goodstanding.playbook.StepType;
import io.goodstanding.shared.Phrase;
import io.goodstanding.ticket.ClosingHold;
import io.goodstanding.ticket.TicketDetails;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A case is not closed while its playbook stands at a required step about it: the answer would be lost to the run. */
@Component
class RunHold implements ClosingHold {

    private static final Set<StepType> ABOUT_THE_CASE =
            EnumSet.of(StepType.OPEN_TICKET, StepType.WRITE_LETTER, StepType.SEND_MESSAGE, StepType.FOLLOW_UP);

    private final RunRows rows;
    private final Clock clock;

    RunHold(RunRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Optional<Phrase> against(TicketDetails ticket) {
        return open(ticket.incidentId())
                .filter(step -> step.required() && ABOUT_THE_CASE.contains(step.type()))
                .map(step -> Phrase.of("ticket.refused.step", step.title()));
    }

    private Optional<Step> open(OptionalLong incidentId) {
        return incidentId.isEmpty()
                ? Optional.empty()
                : rows.ofIncident(incidentId.getAsLong())
                        .flatMap(run -> run.course(clock).open())
                        .map(StepState::step);
    }
}
