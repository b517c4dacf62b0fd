package io.goodstanding.run;

import io.goodstanding.playbook.Fact;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts as a column keeps them: {@code OCCURRENCE=2 KIND=OTHER}. Their values are numbers and words without blanks. */
final class FactsText {

    private FactsText() {}

    static String write(Map<Fact, String> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey().name() + "=" + fact.getValue())
                .collect(Collectors.joining(" "));
    }

    static Map<Fact, String> read(String text) {
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        for (String fact : text.isEmpty() ? new String[0] : text.split(" ")) {
            int equals = fact.indexOf('=');
            values.put(Fact.valueOf(fact.substring(0, equals)), fact.substring(equals + 1));
        }
        return values;
    }
}
