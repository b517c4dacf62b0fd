package io.goodstanding.playbook;

import io.goodstanding.playbook.Clause.Compared;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The values of the facts that make a difference to a playbook. */
final class FactValues {

    private FactValues() {}

    /** Every combination of them; for each number the bounds that it is compared with and their neighbours. */
    static List<Facts> of(Playbook playbook) {
        List<Clause> clauses = playbook.steps().stream()
                .flatMap(step -> step.when().stream())
                .flatMap(condition -> condition.clauses().stream())
                .toList();
        Set<Fact> asked = clauses.stream()
                .flatMap(clause -> clause.fact().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Facts> all = List.of(Facts.none());
        for (Fact fact : asked) {
            all = combined(all, fact, values(fact, clauses, playbook));
        }
        return all;
    }

    private static List<Facts> combined(List<Facts> before, Fact fact, List<String> values) {
        List<Facts> all = new ArrayList<>();
        for (Facts facts : before) {
            values.forEach(value -> all.add(facts.with(fact, value)));
            if (fact == Fact.PENDING) {
                all.add(facts);
            }
        }
        return all;
    }

    private static List<String> values(Fact fact, List<Clause> clauses, Playbook playbook) {
        if (fact == Fact.KIND) {
            return playbook.kinds().stream().map(Enum::name).toList();
        }
        if (!fact.isNumber()) {
            return fact.words();
        }
        Set<Integer> numbers = new TreeSet<>(Set.of(1));
        clauses.forEach(clause -> {
            if (clause instanceof Compared(Fact of, boolean atLeast, int bound) && of == fact) {
                numbers.addAll(Set.of(Math.max(fact == Fact.OCCURRENCE ? 1 : 0, bound - 1), bound, bound + 1));
            }
            if (clause instanceof Clause.Known(Fact of, List<String> values) && of == fact) {
                values.stream()
                        .filter(value -> value.matches("\\d+"))
                        .map(Integer::valueOf)
                        .forEach(value -> numbers.addAll(List.of(value, value + 1)));
            }
        });
        return numbers.stream().map(String::valueOf).toList();
    }
}
