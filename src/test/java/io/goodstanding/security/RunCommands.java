package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;
import static io.goodstanding.security.Command.showingAfter;

import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.playbook.Deed;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.RunList;
import io.goodstanding.run.RunPeople;
import io.goodstanding.run.RunRow;
import io.goodstanding.run.RunSketches;
import io.goodstanding.run.RunSteps;
import io.goodstanding.run.Runs;
import io.goodstanding.run.Sketched;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done with the run of an incident that the rep has logged; its first step is the rep's. */
final class RunCommands {

    private static final IncidentReport REPORT =
            new IncidentReport(IncidentKind.OTHER, Extent.USUAL, MovableClock.START, Optional.empty(), "", "");
    private static final String FIRST = "sign-in";
    private static final Sketched HALF_DONE = new Sketched("", "Half done", Set.of());
    private static final String ALONE = "start-safely";

    private final Staff staff;
    private final Incidents incidents;
    private final Runs runs;
    private final RunSteps steps;
    private final RunPeople people;
    private final RunList lists;
    private final RunSketches sketches;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    RunCommands(ApplicationContext context, Staff staff) {
        this.staff = staff;
        this.incidents = context.getBean(Incidents.class);
        this.runs = context.getBean(Runs.class);
        this.steps = context.getBean(RunSteps.class);
        this.people = context.getBean(RunPeople.class);
        this.lists = context.getBean(RunList.class);
        this.sketches = context.getBean(RunSketches.class);
        this.clock = context.getBean(MovableClock.class);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    Map<String, Command> all() {
        Map<String, Command> all = new HashMap<>();
        all.putAll(seeing());
        all.putAll(working());
        all.putAll(people());
        return all;
    }

    private Map<String, Command> seeing() {
        return Map.ofEntries(
                Map.entry("Runs.find", shows(run -> () -> runs.find(run.id()).isPresent())),
                Map.entry("Runs.require", does(run -> () -> runs.require(run.id()))),
                Map.entry(
                        "Runs.ofIncident",
                        shows(run -> () ->
                                runs.ofIncident(run.incidentId().orElseThrow()).isPresent())),
                Map.entry("Runs.mayWork", shows(run -> () -> runs.mayWork(run))),
                Map.entry("Runs.mayManage", shows(run -> () -> runs.mayManage(run))),
                Map.entry("Runs.startable", showing(() -> !runs.startable().isEmpty())),
                Map.entry("RunList.open", shows(run -> () -> has(lists.open(), run))),
                Map.entry("RunList.mine", shows(run -> () -> has(lists.mine(), run))),
                Map.entry("RunList.ofAccount", shows(run -> () -> has(lists.ofAccount(staff.account()), run))),
                Map.entry("RunList.closed", showingAfter(() -> {
                    RunDetails run = begun();
                    SignedIn.as(staff.rep(), () -> {
                        IncidentDetails open = open();
                        return incidents.lift(open.id(), open.version(), MovableClock.START);
                    });
                    return () -> has(lists.closed(), run);
                })),
                Map.entry("RunSketches.of", shows(run -> {
                    SignedIn.as(staff.rep(), () -> sketches.keep(run.id(), FIRST, 1, Sketched.NOTHING, HALF_DONE));
                    return () -> sketches.of(run.id()).isPresent();
                })));
    }

    private Map<String, Command> working() {
        return Map.ofEntries(
                Map.entry("Runs.startFor", after(() -> {
                    IncidentDetails old = incidentWithoutRun();
                    return () -> runs.startFor(staff.account(), old.id());
                })),
                Map.entry("Runs.startAlone", Command.of(() -> runs.startAlone(staff.account(), ALONE))),
                Map.entry("RunSteps.work", does(run -> () -> steps.work(run.id(), deed(run)))),
                Map.entry("RunSteps.skip", after(() -> {
                    RunDetails run = startedAlone();
                    return () -> steps.skip(run.id(), "contact-points", 1, "Not now");
                })),
                Map.entry("RunSteps.undo", does(run -> {
                    SignedIn.as(staff.rep(), () -> steps.work(run.id(), deed(run)));
                    return () -> steps.undo(run.id(), 1);
                })),
                Map.entry("RunSteps.end", after(() -> {
                    RunDetails run = startedAlone();
                    return () -> steps.end(run.id(), "Not needed");
                })),
                Map.entry(
                        "RunSketches.keep",
                        does(run -> () -> sketches.keep(run.id(), FIRST, 1, Sketched.NOTHING, HALF_DONE))));
    }

    private Map<String, Command> people() {
        return Map.of(
                "RunPeople.owner", does(run -> () -> people.owner(run.id())),
                "RunPeople.candidates",
                        shows(run -> () -> !people.candidates(run.id()).isEmpty()),
                "RunPeople.handOver",
                        does(run ->
                                () -> people.handOver(run.id(), staff.manager().id())),
                "RunPeople.takeOver", does(run -> () -> people.takeOver(run.id())),
                "RunPeople.nudge", does(run -> () -> people.nudge(run.id(), "Please")));
    }

    private Command does(Function<RunDetails, Command.Action> then) {
        return after(() -> then.apply(begun()));
    }

    private Command shows(Function<RunDetails, Command.Try> then) {
        Supplier<Command.Try> preparation = () -> then.apply(begun());
        return showingAfter(preparation);
    }

    private RunDetails begun() {
        return SignedIn.as(
                staff.rep(),
                () -> runs.ofIncident(incidents.report(staff.account(), REPORT).id())
                        .orElseThrow());
    }

    private RunDetails startedAlone() {
        return SignedIn.as(staff.rep(), () -> runs.startAlone(staff.account(), ALONE));
    }

    /** As if it had been logged before there were playbooks. */
    private IncidentDetails incidentWithoutRun() {
        RunDetails run = begun();
        jdbc.sql("DELETE FROM playbook_run WHERE id = ?").param(run.id()).update();
        return SignedIn.as(staff.rep(), this::open);
    }

    private IncidentDetails open() {
        return incidents.of(staff.account()).stream()
                .filter(incident -> incident.liftedAt().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Deed deed(RunDetails run) {
        return Deed.answered(run.course(clock).open().orElseThrow(), "yes");
    }

    private static boolean has(List<RunRow> rows, RunDetails run) {
        return rows.stream().anyMatch(row -> row.id() == run.id());
    }
}
