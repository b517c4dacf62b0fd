package io.goodstanding.playbook;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What was known when a run started. The same facts and the same answers always give the same run.
 *
 * @param values by fact; one that is missing is unknown, and every comparison with it is false
 * @param liftExpected when the incident's usual time is over
 */
public record Facts(Map<Fact, String> values, Optional<Instant> liftExpected) {

    static final String KNOWN = "known";
    static final String UNKNOWN = "unknown";

    public Facts {
        values = Map.copyOf(values);
    }

    /** Nothing is known. */
    public static Facts none() {
        return new Facts(Map.of(), Optional.empty());
    }

    /** The same with one more. */
    public Facts with(Fact fact, String value) {
        Map<Fact, String> more = new TreeMap<>(values);
        more.put(fact, value);
        return new Facts(more, liftExpected);
    }

    /** The same with another end of the usual time. */
    public Facts lifting(Optional<Instant> at) {
        return new Facts(values, at);
    }

    boolean is(Fact fact, String wanted) {
        Optional<String> value = Optional.ofNullable(values.get(fact));
        if (fact == Fact.PENDING) {
            return value.isPresent() == KNOWN.equals(wanted);
        }
        return value.filter(wanted::equals).isPresent();
    }

    OptionalInt number(Fact fact) {
        String value = values.get(fact);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }
}
