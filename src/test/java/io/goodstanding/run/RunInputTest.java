package io.goodstanding.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.incident.IncidentKind;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.Run;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Puts every row of the table about runs to the services: a form is not the only way in. */
@ApplicationTest
class RunInputTest {

    private final Runs runs;
    private final RunSteps steps;
    private final RunSketches sketches;
    private final RunPeople people;
    private final AuditTrail trail;
    private final Staff staff;
    private final RunDesk desk;

    RunInputTest(
            @Autowired ApplicationContext context,
            @Autowired Runs runs,
            @Autowired RunSteps steps,
            @Autowired RunSketches sketches,
            @Autowired RunPeople people,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.runs = runs;
        this.steps = steps;
        this.sketches = sketches;
        this.people = people;
        this.trail = trail;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        this.desk = new RunDesk(context, staff);
    }

    static List<BadInput> rows() {
        return BadInput.of(
                List.of("do a step", "note in a step", "leave a step out", "end a playbook", "decide", "remind"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_is_refused_at_its_field_or_kept(BadInput row) {
        RunDetails run = begun(row.form());
        int written = trail.of(staff.account()).size();

        Refused refusal = catchThrowableOfType(Refused.class, () -> enter(row, run));

        assertThat(Optional.ofNullable(refusal).map(refused -> refused.phrase().key()))
                .isEqualTo(row.refusal());
        if (refusal == null) {
            assertThat(kept(row.form(), run)).isEqualTo(row.kept());
        } else {
            assertThat(refusal.field()).isEqualTo("Words".equals(row.field()) ? RunPeople.WORDS : Run.NOTE);
            assertThat(desk.now(run)).isEqualTo(run);
            assertThat(trail.of(staff.account())).hasSize(written);
        }
    }

    private RunDetails begun(String form) {
        return switch (form) {
            case "end a playbook" ->
                SignedIn.as(staff.manager(), () -> runs.startAlone(staff.account(), "start-safely"));
            case "decide" ->
                desk.goTo(
                        desk.begun(IncidentKind.INVITATION_LIMIT),
                        "decide",
                        Map.of("verify", "no", "verify-again", "no"));
            default -> desk.begun(IncidentKind.INVITATIONS_PAUSED);
        };
    }

    private void enter(BadInput row, RunDetails run) {
        Deed deed = desk.deed(run, "watch").noting(row.typed());
        SignedIn.as(staff.manager(), () -> {
            switch (row.form()) {
                case "note in a step" ->
                    sketches.keep(run.id(), "stop", 1, Sketched.NOTHING, new Sketched("", row.typed(), Set.of()));
                case "leave a step out" -> steps.skip(run.id(), "stop", 1, row.typed());
                case "end a playbook" -> steps.end(run.id(), row.typed());
                case "remind" -> people.nudge(run.id(), row.typed());
                default -> steps.work(run.id(), deed);
            }
        });
    }

    private String kept(String form, RunDetails run) {
        return switch (form) {
            case "note in a step" ->
                SignedIn.as(staff.manager(), () -> sketches.of(run.id()))
                        .orElseThrow()
                        .note();
            case "remind" ->
                String.valueOf(trail.last(staff.account()).orElseThrow().after().get("words"));
            default -> desk.now(run).entries().getLast().move().note();
        };
    }
}
