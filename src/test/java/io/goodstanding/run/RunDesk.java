package io.goodstanding.run;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.StepState;
import io.goodstanding.playbook.StepType;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the staff's people log incidents and work through what follows, in tests. */
public final class RunDesk {

    /** Enough for the longest way; a way that does not come to an end fails its test. */
    private static final int MOST_STEPS = 100;

    private final Incidents incidents;
    private final Runs runs;
    private final RunSteps steps;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;

    public RunDesk(ApplicationContext context, Staff staff) {
        this.incidents = context.getBean(Incidents.class);
        this.runs = context.getBean(Runs.class);
        this.steps = context.getBean(RunSteps.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(MovableClock.class);
        this.staff = staff;
    }

    /** What somebody would report who says no more than what happened. */
    public static IncidentReport report(IncidentKind kind, Instant startedAt) {
        Optional<LocalDate> shown = kind.needsDateShown()
                ? Optional.of(LocalDate.ofInstant(startedAt, Staff.ZONE).plusDays(30))
                : Optional.empty();
        return new IncidentReport(kind, Extent.USUAL, startedAt, shown, "", "", ToolUse.UNKNOWN);
    }

    public IncidentDetails log(IncidentKind kind) {
        return log(report(kind, clock.instant()));
    }

    public IncidentDetails log(IncidentReport report) {
        return SignedIn.as(staff.rep(), () -> incidents.report(staff.account(), report));
    }

    /** The same incident as it stands now. */
    public IncidentDetails now(IncidentDetails incident) {
        return SignedIn.as(staff.admin(), () -> incidents.of(incident.accountId())).stream()
                .filter(one -> one.id() == incident.id())
                .findFirst()
                .orElseThrow();
    }

    /** The newest run that leads or led out of an incident. */
    public RunDetails of(IncidentDetails incident) {
        return SignedIn.as(staff.admin(), () -> runs.ofIncident(incident.id())).orElseThrow();
    }

    /** The run of a newly logged incident. */
    public RunDetails begun(IncidentKind kind) {
        return of(log(kind));
    }

    /** The same run as it stands now. */
    public RunDetails now(RunDetails run) {
        return SignedIn.as(staff.admin(), () -> runs.require(run.id()));
    }

    /** All runs of an account, the oldest first. */
    public List<RunDetails> all(long accountId) {
        return jdbc
                .sql("SELECT id FROM playbook_run WHERE account_id = ? ORDER BY id")
                .param(accountId)
                .query(Long.class)
                .list()
                .stream()
                .map(id -> SignedIn.as(staff.admin(), () -> runs.require(id)))
                .toList();
    }

    /** The step that a run stands at. */
    public StepState open(RunDetails run) {
        return now(run).course(clock).open().orElseThrow();
    }

    /** Its key; empty for a run that is over. */
    public String at(RunDetails run) {
        return now(run).course(clock).open().map(state -> state.step().key()).orElse("");
    }

    /** The open step done in a way that nothing is missing. */
    public Deed deed(RunDetails run, String answer) {
        StepState open = open(run);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Staff.ZONE);
        Deed deed = open.step().type().asks() ? Deed.answered(open, answer).noting("As agreed.") : Deed.done(open);
        return deed.ticking(
                        IntStream.range(0, open.step().items().size()).boxed().toList())
                .until(today.plusDays(10));
    }

    /** Does the open step. */
    public RunDetails work(SignedInUser by, RunDetails run, String answer) {
        Deed deed = deed(run, answer);
        return work(by, run, deed);
    }

    public RunDetails work(SignedInUser by, RunDetails run, Deed deed) {
        return SignedIn.as(by, () -> steps.work(run.id(), deed));
    }

    public RunDetails undo(SignedInUser by, RunDetails run) {
        int seen = now(run).seq();
        return SignedIn.as(by, () -> steps.undo(run.id(), seen));
    }

    /**
     * Goes on until a step is open, waiting where a step waits.
     *
     * @param answers by step; the first answer where nothing is said
     */
    public RunDetails goTo(RunDetails run, String step, Map<String, String> answers) {
        for (int i = 0; i < MOST_STEPS && !at(run).equals(step); i++) {
            StepState open = open(run);
            if (open.canBeWorked()) {
                String first = open.step().answers().stream()
                        .findFirst()
                        .map(answer -> answer.key())
                        .orElse("");
                work(staff.admin(), run, answers.getOrDefault(open.step().key(), first));
            } else if (open.opensAt().isPresent()) {
                clock.set(open.opensAt().get());
            } else {
                work(staff.admin(), run, "");
            }
        }
        if (!at(run).equals(step)) {
            throw new IllegalStateException("It stands at " + at(run));
        }
        return now(run);
    }

    /** A step whose type is asked for, wherever it stands in a run. */
    public static String first(RunDetails run, StepType type) {
        return run.playbook().steps().stream()
                .filter(step -> step.type() == type)
                .findFirst()
                .orElseThrow()
                .key();
    }
}
