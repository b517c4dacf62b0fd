package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.playbook.StepState;
import io.goodstanding.playbook.StepState.Status;
import io.goodstanding.playbook.StepType;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.RunHandedOver;
import io.goodstanding.run.RunMoved;
import io.goodstanding.run.RunNudged;
import io.goodstanding.run.RunRecords;
import io.goodstanding.run.RunStepLate;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import io.goodstanding.team.Circles.Onlooker;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever has the next step of a run that it waits, is late, or that somebody reminds; and of a run handed over. */
@Component
class RunNotices {

    private final RunRecords runs;
    private final Circles circles;
    private final Postbox postbox;
    private final ActorSource actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    RunNotices(RunRecords runs, Circles circles, Postbox postbox, ActorSource actors, JdbcClient jdbc, Clock clock) {
        this.runs = runs;
        this.circles = circles;
        this.postbox = postbox;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A step that was told of before is done by now, or somebody else's: it waits for nobody any more. */
    @EventListener
    void on(RunMoved moved) {
        RunDetails run = runs.find(moved.runId()).orElseThrow();
        Optional<StepState> current = run.course(clock).open().filter(state -> state.status() == Status.CURRENT);
        String step =
                current.map(RunNotices::name).orElse("") + ":" + run.ownerId().orElse(0);
        if (step.equals(told(run.id()))) {
            return;
        }
        keepTold(run.id(), step);
        postbox.done(NoticeKind.STEP, subject(run));
        // A step may come back, taken back or handed back: that is another event.
        String event = step + ":" + run.seq() + ":" + clock.instant();
        current.filter(state -> !moved.toldOtherwise() || state.step().owner() != Owner.REP)
                .filter(state -> !isAskedAnyway(run, state))
                .ifPresent(state -> tell(run, state, "notice.step", event, List.of(), owners(run, state)));
    }

    @EventListener
    void on(RunStepLate late) {
        RunDetails run = runs.find(late.runId()).orElseThrow();
        run.course(clock)
                .open()
                .ifPresent(state -> circles.around(run.accountId()).ifPresent(circle -> {
                    Set<Long> people = new LinkedHashSet<>(owners(run, state));
                    people.addAll(circle.managers());
                    tell(run, state, "notice.step.late", "late:" + name(state), List.of(), people);
                }));
    }

    @EventListener
    void on(RunNudged nudged) {
        RunDetails run = runs.find(nudged.runId()).orElseThrow();
        boolean silent = nudged.words().isEmpty();
        String key = silent ? "notice.step.nudged" : "notice.step.nudged.words";
        List<Object> words = silent ? List.of() : List.of(nudged.words());
        run.course(clock)
                .open()
                .ifPresent(state -> tell(run, state, key, "nudged:" + nudged.at(), words, owners(run, state)));
    }

    @EventListener
    void on(RunHandedOver handed) {
        RunDetails run = runs.find(handed.runId()).orElseThrow();
        circles.around(run.accountId())
                .ifPresent(circle -> postbox.post(new Sentences(
                                NoticeKind.ASSIGNED,
                                subject(run) + ":handed:" + clock.instant(),
                                subject(run),
                                "notice.run.yours",
                                List.of(run.playbook().name()),
                                Optional.of("notice.step.action"),
                                "",
                                Optional.of(actors.current()))
                        .toAll(circle, List.of(handed.toUserId()), path(run))));
    }

    private void tell(
            RunDetails run, StepState state, String key, String event, List<Object> more, Collection<Long> people) {
        List<Object> args = new ArrayList<>();
        args.add(state.step().title());
        args.addAll(more);
        circles.around(run.accountId())
                .ifPresent(circle -> postbox.post(new Sentences(
                                NoticeKind.STEP,
                                subject(run) + ":" + event,
                                subject(run),
                                key,
                                args,
                                Optional.of("notice.step.action"),
                                "",
                                actor())
                        .toAll(circle, people, path(run))));
    }

    /** Whoever the step is for: a manager's step is for the managers, unless one of them has the run. */
    private List<Long> owners(RunDetails run, StepState state) {
        Optional<Circle> circle = circles.around(run.accountId());
        List<Long> managers = circle.map(Circle::managers).orElse(List.of());
        OptionalLong rep = circle.map(Circle::repUser).orElse(OptionalLong.empty());
        OptionalLong owner = owner(run);
        if (owner.isPresent() && (state.step().owner() == Owner.REP || !owner.equals(rep))) {
            return List.of(owner.getAsLong());
        }
        boolean forRep = state.step().owner() == Owner.REP && rep.isPresent();
        return forRep ? List.of(rep.getAsLong()) : managers;
    }

    /** Who has the run in hand, as long as that person may see the account. */
    private OptionalLong owner(RunDetails run) {
        return run.ownerId().isPresent()
                ? circles.onlookers(run.accountId()).stream()
                        .mapToLong(Onlooker::userId)
                        .filter(userId -> userId == run.ownerId().getAsLong())
                        .findFirst()
                : OptionalLong.empty();
    }

    /** Once the usual time of an incident is over, the rep is asked to look. */
    private boolean isAskedAnyway(RunDetails run, StepState state) {
        return state.step().type() == StepType.VERIFY_LIFTED
                && run.run()
                        .liftExpected()
                        .filter(at -> !at.isAfter(clock.instant()))
                        .isPresent();
    }

    private Optional<Actor> actor() {
        Actor actor = actors.current();
        return actor.id() < 0 ? Optional.empty() : Optional.of(actor);
    }

    private String told(long runId) {
        return jdbc.sql("SELECT step FROM step_told WHERE run_id = ?")
                .param(runId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void keepTold(long runId, String step) {
        jdbc.sql("INSERT INTO step_told (run_id, step) VALUES (?, ?) ON DUPLICATE KEY UPDATE step = VALUES(step)")
                .params(runId, step)
                .update();
    }

    private static String name(StepState state) {
        return state.step().key() + ":" + state.attempt();
    }

    private static String subject(RunDetails run) {
        return "run:" + run.id();
    }

    private static String path(RunDetails run) {
        return "run/" + run.id();
    }
}
