package io.goodstanding.playbook;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When a step is needed: all clauses hold, such as {@code still-signed-in is no and occurrence >= 2}.
 *
 * @param written as it stands in the playbook
 * @param clauses at least one
 */
public record Condition(String written, List<Clause> clauses) {

    private static final Pattern COMPARED = Pattern.compile("([a-z-]+) (>=|<) (\\d{1,6})");
    private static final Pattern IS = Pattern.compile("([a-z0-9-]+) is (not )?(.+)");

    public Condition {
        clauses = List.copyOf(clauses);
    }

    /** @throws Refused saying which clause cannot be read */
    public static Condition parse(String written) {
        return new Condition(
                written,
                Arrays.stream(written.strip().split("\\s+and\\s+"))
                        .map(Condition::clause)
                        .toList());
    }

    private static Clause clause(String written) {
        Matcher compared = COMPARED.matcher(written);
        if (compared.matches()) {
            Fact fact = Fact.of(compared.group(1)).filter(Fact::isNumber).orElseThrow(() -> unreadable(written));
            return new Clause.Compared(fact, compared.group(2).equals(">="), Integer.parseInt(compared.group(3)));
        }
        Matcher is = IS.matcher(written);
        if (!is.matches()) {
            throw unreadable(written);
        }
        List<String> values = List.of(is.group(3).split(" or "));
        boolean otherwise = is.group(2) != null;
        Optional<Fact> fact = Fact.of(is.group(1));
        if (fact.isEmpty()) {
            return new Clause.Answered(is.group(1), values, otherwise);
        }
        if (otherwise || !values.stream().allMatch(fact.get()::takes)) {
            throw unreadable(written);
        }
        return new Clause.Known(fact.get(), values);
    }

    private static Refused unreadable(String written) {
        return new Refused(Phrase.of("playbook.refused.condition", written));
    }

    boolean holds(Map<String, String> answers, Facts facts) {
        return clauses.stream().allMatch(clause -> clause.holds(answers, facts));
    }

    /** The questions that it asks about. */
    public Stream<String> questions() {
        return clauses.stream().flatMap(clause -> clause.question().stream());
    }
}
