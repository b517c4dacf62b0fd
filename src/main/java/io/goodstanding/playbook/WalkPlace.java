package io.goodstanding.playbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a run stands, as far as it makes a difference to what can follow: two runs at the same place go on alike. What
 * was answered counts only while a step that can still come asks about it, and how often something was repeated only
 * while it can be repeated once more; so ways that differ in what is over meet again.
 */
final class WalkPlace {

    private final Playbook playbook;
    private final Run run;
    private final Course course;
    private final Replay replay;
    private final int open;
    private final int back;

    WalkPlace(Playbook playbook, Run run, Course course, Replay replay) {
        this.playbook = playbook;
        this.run = run;
        this.course = course;
        this.replay = replay;
        this.open = course.open()
                .map(state -> playbook.indexOf(state.step().key()))
                .orElse(playbook.steps().size());
        this.back = furthestBack();
    }

    String key() {
        return open + "," + course.open().map(state -> state.status().name()).orElse("-") + "," + replay.isLifted()
                + "," + replay.endedAt().isPresent() + facts() + answers() + outcomes() + repeats();
    }

    /** The earliest step that can still be done, from the one it stands at on. */
    private int furthestBack() {
        int earliest = open;
        for (int i = playbook.steps().size() - 1; i >= earliest; i--) {
            int before = earliest;
            for (Answer answer : playbook.steps().get(i).answers()) {
                earliest = Math.min(
                        earliest,
                        answer.again()
                                .map(again -> playbook.indexOf(again.step()))
                                .orElse(earliest));
            }
            if (earliest < before) {
                i = playbook.steps().size();
            }
        }
        return earliest;
    }

    private List<Step> stillToCome() {
        return playbook.steps().subList(back, playbook.steps().size());
    }

    private Map<Fact, String> facts() {
        Set<Fact> asked = stillToCome().stream()
                .flatMap(step -> step.when().stream())
                .flatMap(condition -> condition.clauses().stream())
                .flatMap(clause -> clause.fact().stream())
                .collect(Collectors.toSet());
        return run.facts().values().entrySet().stream()
                .filter(fact -> asked.contains(fact.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private String answers() {
        return stillToCome().stream()
                .flatMap(step -> step.when().stream())
                .flatMap(Condition::questions)
                .distinct()
                .map(question -> question + "="
                        + replay.outcome(question).map(Move::value).orElse("-"))
                .collect(Collectors.joining(","));
    }

    /** Of steps that can come once more, or that were done before their turn. */
    private String outcomes() {
        return IntStream.range(back, playbook.steps().size())
                .mapToObj(i -> replay.outcome(playbook.steps().get(i).key()).isPresent() ? "x" : "-")
                .collect(Collectors.joining());
    }

    private String repeats() {
        return stillToCome().stream()
                .filter(step -> step.answers().stream()
                        .anyMatch(answer -> answer.again().isPresent()))
                .map(step -> String.valueOf(replay.repeats(step.key())))
                .collect(Collectors.joining(","));
    }
}
