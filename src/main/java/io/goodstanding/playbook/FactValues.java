package io.goodstanding.playbook;

import io.goodstanding.playbook.Clause.Compared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values of the facts that make a difference to a playbook. */
final class FactValues {

    private FactValues() {}

    /** Every combination of them; for each number the bounds that it is compared with and their neighbours. */
    static List<Facts> of(Playbook playbook) {
        List<Facts> all = List.of(Facts.none());
        for (Map.Entry<Fact, List<String>> fact : asked(playbook).entrySet()) {
            all = combined(all, fact.getKey(), fact.getValue());
        }
        return all;
    }

    /** The values of each fact that a condition asks about. */
    static Map<Fact, List<String>> asked(Playbook playbook) {
        List<Clause> clauses = playbook.steps().stream()
                .flatMap(step -> step.when().stream())
                .flatMap(condition -> condition.clauses().stream())
                .toList();
        Map<Fact, List<String>> asked = new TreeMap<>();
        clauses.stream()
                .flatMap(clause -> clause.fact().stream())
                .distinct()
                .forEach(fact -> asked.put(fact, values(fact, clauses, playbook)));
        return asked;
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
