package io.goodstanding.playbook;

import io.goodstanding.incident.IncidentKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A recovery procedure: steps in an order, some on a condition. One that exists has passed {@link PlaybookFile}'s
 * checks; whether it leads out from everywhere is told by {@link PlaybookWalk}.
 *
 * @param kinds the kinds of incident that start it
 * @param donts what not to do, beside what holds for every run
 */
public record Playbook(
        String key,
        String name,
        String summary,
        Purpose purpose,
        List<IncidentKind> kinds,
        List<String> donts,
        List<Step> steps) {

    public Playbook {
        kinds = List.copyOf(kinds);
        donts = List.copyOf(donts);
        steps = List.copyOf(steps);
    }

    public Optional<Step> step(String stepKey) {
        return steps.stream().filter(step -> step.key().equals(stepKey)).findFirst();
    }

    /** Where a step stands, from 0; -1 for one that there is not. */
    int indexOf(String stepKey) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).key().equals(stepKey))
                .findFirst()
                .orElse(-1);
    }
}
