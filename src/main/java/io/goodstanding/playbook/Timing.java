package io.goodstanding.playbook;

import java.util.Optional;

/**
 * A moment that follows from another one: {@code 2h} counts from when the step's turn comes, {@code 2h after start}
 * from the start of the run, {@code 2h after stop} from when the step {@code stop} was done.
 *
 * @param after empty for the step's own turn, {@link #START}, or the key of an earlier step
 */
public record Timing(Span span, Optional<String> after) {

    /** Counts from the start of the run; no step may have this key. */
    public static final String START = "start";

    private static final String AFTER = " after ";

    /** Empty for what is not written as a timing. */
    public static Optional<Timing> parse(String written) {
        int at = written.indexOf(AFTER);
        return at < 0
                ? Span.parse(written).map(span -> new Timing(span, Optional.empty()))
                : Span.parse(written.substring(0, at))
                        .map(span -> new Timing(
                                span,
                                Optional.of(
                                        written.substring(at + AFTER.length()).strip())));
    }

    /** The step that it counts from, if it is one. */
    public Optional<String> step() {
        return after.filter(key -> !START.equals(key));
    }

    @Override
    public String toString() {
        return span + after.map(key -> AFTER + key).orElse("");
    }
}
