package io.goodstanding.run;

import io.goodstanding.audit.Audit;
import io.goodstanding.playbook.Move;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepState;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Writes what was done to a run into the trail, in the running transaction. */
@Component
class RunTrail {

    private static final String SUBJECT = "run";

    private final Audit audit;
    private final Clock clock;

    RunTrail(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void started(RunDetails run) {
        record(
                "started",
                run,
                Map.of(),
                Map.of("playbook", run.playbook().key(), "version", String.valueOf(run.version())));
    }

    /** @param after the run with the move */
    void moved(RunDetails before, RunDetails after, Move move) {
        Map<String, String> state = state(after);
        state.put("move", move.kind().name());
        state.put("value", move.value());
        state.put("note", move.note());
        record(move.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), after, state(before), state);
    }

    void takenBack(RunDetails before, RunDetails after) {
        record("taken-back", after, state(before), state(after));
    }

    void handedOver(RunDetails run, String from, String to) {
        record("handed-over", run, Map.of("owner", from), Map.of("owner", to));
    }

    void nudged(RunDetails run, String words) {
        record("nudged", run, Map.of(), Map.of("words", words));
    }

    private void record(String action, RunDetails run, Map<String, ?> before, Map<String, ?> after) {
        audit.record(SUBJECT + "-" + action, SUBJECT, run.id(), OptionalLong.of(run.accountId()), before, after);
    }

    private Map<String, String> state(RunDetails run) {
        Map<String, String> state = new TreeMap<>();
        state.put(
                "step",
                run.course(clock).open().map(StepState::step).map(Step::key).orElse(""));
        return state;
    }
}
