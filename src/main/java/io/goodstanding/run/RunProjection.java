package io.goodstanding.run;

import io.goodstanding.database.Utc;
import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.StepState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a run stands, as columns that lists and sweeps read without replaying it. */
final class RunProjection {

    private RunProjection() {}

    static Map<String, @Nullable Object> columns(RunDetails run, Instant now) {
        Course course = run.run().course(now);
        Optional<StepState> open = course.open();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("step_key", open.map(state -> state.step().key()).orElse(null));
        columns.put("step_title", open.map(state -> state.step().title()).orElse(null));
        columns.put("step_type", open.map(state -> state.step().type().name()).orElse(null));
        columns.put("step_owner", open.map(state -> state.step().owner().name()).orElse(null));
        columns.put("step_status", open.map(state -> state.status().name()).orElse(null));
        columns.put("step_attempt", open.map(StepState::attempt).orElse(0));
        columns.put("step_number", open.map(StepState::number).orElse(0));
        columns.put("step_count", course.steps().size());
        columns.put("steps_done", course.done());
        columns.put("turn_at", Utc.column(open.flatMap(StepState::turnAt)));
        columns.put("due_at", Utc.column(due(open)));
        columns.put("opens_at", Utc.column(opens(open)));
        columns.put("seen_at", Utc.column(now));
        columns.put("closed_at", Utc.column(course.closedAt()));
        return columns;
    }

    /** A step that waits presses nobody yet. */
    private static Optional<Instant> due(Optional<StepState> open) {
        return open.filter(state -> state.status() == StepState.Status.CURRENT).flatMap(StepState::dueAt);
    }

    private static Optional<Instant> opens(Optional<StepState> open) {
        return open.filter(state -> state.status() == StepState.Status.WAITING_UNTIL)
                .flatMap(StepState::opensAt);
    }
}
