package io.goodstanding.playbook;

import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.shared.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a condition may ask about the incident and its account; fixed when the run starts. */
public enum Fact {
    /** The how-manieth of its ladder family within 365 days, from 1. */
    OCCURRENCE("occurrence"),
    /** Whether inviting had been paused within the 24 hours before. */
    AGAIN_WITHIN_A_DAY("again-within-a-day", "yes", "no"),
    /** Pending invitations; unknown where nothing tells. */
    PENDING("pending", Facts.KNOWN, Facts.UNKNOWN),
    PLAN("plan", names(Plan.values())),
    /** The outreach tool in use when it happened. */
    TOOL("tool", "NONE", "EXTENSION", "SERVICE", "UNKNOWN"),
    EXTENT("extent", names(Extent.values())),
    KIND("kind", names(IncidentKind.values())),
    /** Whether LinkedIn names a date. */
    DATE_SHOWN("date-shown", "yes", "no");

    private final String written;
    private final List<String> values;

    Fact(String written, String... values) {
        this.written = written;
        this.values = List.of(values);
    }

    private static String[] names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toArray(String[]::new);
    }

    /** The fact of a name in a condition. */
    public static Optional<Fact> of(String written) {
        return Stream.of(values()).filter(fact -> fact.written.equals(written)).findFirst();
    }

    /** Its name in a condition. */
    public String written() {
        return written;
    }

    public boolean isNumber() {
        return this == OCCURRENCE || this == PENDING;
    }

    /** Whether a condition may compare it with this word or number. */
    boolean takes(String value) {
        return values.contains(value) || this == OCCURRENCE && value.matches("[1-9]\\d{0,2}");
    }

    /** All that it can be, but for numbers. */
    public List<String> words() {
        return values;
    }
}
