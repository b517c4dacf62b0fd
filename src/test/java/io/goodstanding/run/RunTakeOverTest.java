package io.goodstanding.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.Incidents;
import io.goodstanding.playbook.Answer;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of a run when its incident becomes another one. */
@ApplicationTest
class RunTakeOverTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Incidents incidents;

    @Autowired
    private RunSteps steps;

    @Autowired
    private Runs runs;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;
    private RunDesk desk;

    @BeforeEach
    void a_staff() {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        desk = new RunDesk(context, staff);
    }

    @Test
    void nothing_is_taken_back_in_a_run_that_another_one_took_over_from() {
        RunDetails old = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.rep(), old, "");
        IncidentDetails incident = incident(old);
        SignedIn.as(
                staff.rep(),
                () -> incidents.correct(
                        incident.id(),
                        incident.version(),
                        RunDesk.report(IncidentKind.EMAIL_REQUIRED, incident.startedAt())));
        int seq = desk.now(old).seq();

        assertThatThrownBy(() -> SignedIn.as(staff.rep(), () -> steps.undo(old.id(), seq)))
                .isInstanceOf(Refused.class)
                .hasMessage("run.refused.undo-ended");
        assertThat(desk.now(old).run().undoableStep()).isEmpty();
    }

    @Test
    void the_address_of_a_double_leads_to_the_run_of_the_incident_that_is_kept() {
        IncidentDetails first = desk.log(IncidentKind.INVITATIONS_PAUSED);
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        SignedIn.as(staff.rep(), () -> incidents.lift(first.id(), first.version(), clock.instant()));
        IncidentDetails second = desk.log(IncidentKind.INVITATIONS_PAUSED);
        IncidentDetails kept = desk.now(first);
        SignedIn.as(staff.rep(), () -> incidents.merge(kept.id(), kept.version(), second.id(), second.version()));

        assertThat(SignedIn.as(staff.rep(), () -> runs.ofIncident(second.id())))
                .map(RunDetails::incidentId)
                .hasValueSatisfying(id -> assertThat(id).hasValue(first.id()));
    }

    @Test
    void what_is_final_keeps_no_date_that_linkedin_showed_for_something_else() {
        RunDetails run = desk.begun(IncidentKind.RESTRICTED_UNTIL);
        IncidentDetails before = incident(run);
        assertThat(before.shownUntil()).isPresent();

        RunDetails asking = desk.goTo(run, namingFinal(run), Map.of());
        desk.work(staff.rep(), asking, finalAnswer(asking));

        assertThat(incident(run).kind()).isEqualTo(IncidentKind.PERMANENT_RESTRICTION);
        assertThat(incident(run).shownUntil()).isEmpty();
    }

    private String namingFinal(RunDetails run) {
        return run.playbook().steps().stream()
                .filter(step -> step.answers().stream().anyMatch(this::isFinal))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private String finalAnswer(RunDetails run) {
        return desk.open(run).step().answers().stream()
                .filter(this::isFinal)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private boolean isFinal(Answer answer) {
        return answer.names()
                .filter(named -> named.kind() == IncidentKind.PERMANENT_RESTRICTION)
                .isPresent();
    }

    private IncidentDetails incident(RunDetails run) {
        return SignedIn.as(staff.admin(), () -> incidents.of(run.accountId())).stream()
                .filter(one -> one.id() == run.incidentId().orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
