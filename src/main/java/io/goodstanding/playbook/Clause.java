package io.goodstanding.playbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that a condition asks. */
public sealed interface Clause {

    /**
     * Whether it holds.
     *
     * @param answers by step, of the questions that were answered
     */
    boolean holds(Map<String, String> answers, Facts facts);

    /** The question that it asks about, if it asks about one. */
    default Optional<String> question() {
        return Optional.empty();
    }

    /** The fact that it asks about, if it asks about one. */
    default Optional<Fact> fact() {
        return Optional.empty();
    }

    /** A question was answered so; one that was not asked was answered neither so nor otherwise. */
    record Answered(String step, List<String> answers, boolean otherwise) implements Clause {

        public Answered {
            answers = List.copyOf(answers);
        }

        @Override
        public boolean holds(Map<String, String> given, Facts facts) {
            return Optional.ofNullable(given.get(step))
                    .filter(answer -> answers.contains(answer) != otherwise)
                    .isPresent();
        }

        @Override
        public Optional<String> question() {
            return Optional.of(step);
        }
    }

    /** A fact is one of these. */
    record Known(Fact of, List<String> values) implements Clause {

        public Known {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Map<String, String> given, Facts facts) {
            return values.stream().anyMatch(value -> facts.is(of, value));
        }

        @Override
        public Optional<Fact> fact() {
            return Optional.of(of);
        }
    }

    /** A number is at least, or less than, a bound; false while it is not known. */
    record Compared(Fact of, boolean atLeast, int bound) implements Clause {

        @Override
        public boolean holds(Map<String, String> given, Facts facts) {
            return facts.number(of).isPresent() && (facts.number(of).getAsInt() >= bound) == atLeast;
        }

        @Override
        public Optional<Fact> fact() {
            return Optional.of(of);
        }
    }
}
