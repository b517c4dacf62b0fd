package io.goodstanding.incident;

import io.goodstanding.shared.DayRule;
import io.goodstanding.shared.MomentRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says has happened.
 *
 * <p>Its fields are named for refusals, so that a form knows where to say them.
 *
 * @param startedAt when it appeared; not in the future
 * @param shownUntil the date up to which LinkedIn says it lasts, if it names one
 * @param wording what LinkedIn shows, word for word; see {@link TextRule#NOTE}
 * @param note the person's own; see {@link TextRule#NOTE}
 * @param toolUse whether a tool acted on the account, as far as the person knows
 */
public record IncidentReport(
        IncidentKind kind,
        Extent extent,
        Instant startedAt,
        Optional<LocalDate> shownUntil,
        String wording,
        String note,
        ToolUse toolUse) {

    public static final String KIND = "kind";
    public static final String STARTED_AT = "startedAt";
    public static final String SHOWN_UNTIL = "shownUntil";
    public static final String WORDING = "wording";
    public static final String NOTE = "note";

    /** LinkedIn names days and weeks, rarely months: what lies years ahead is a slip of the finger. */
    private static final int SHOWN_YEARS_AHEAD = 10;

    /** A report that does not say whether a tool was in use. */
    public IncidentReport(
            IncidentKind kind,
            Extent extent,
            Instant startedAt,
            Optional<LocalDate> shownUntil,
            String wording,
            String note) {
        this(kind, extent, startedAt, shownUntil, wording, note, ToolUse.UNKNOWN);
    }

    /**
     * The report as it is kept.
     *
     * @param zone the rep's
     * @throws Refused at the field that cannot be kept
     */
    IncidentReport checked(ZoneId zone, Instant now) {
        MomentRule.require(STARTED_AT, startedAt, now);
        if (kind.needsDateShown() && shownUntil.isEmpty()) {
            throw Refused.at(SHOWN_UNTIL, Phrase.of("incident.refused.date-needed"));
        }
        shownRefusal(zone).ifPresent(refusal -> {
            throw Refused.at(SHOWN_UNTIL, refusal);
        });
        return new IncidentReport(
                kind,
                extent,
                startedAt,
                shownUntil,
                TextRule.NOTE.require(WORDING, wording),
                TextRule.NOTE.require(NOTE, note),
                toolUse);
    }

    /** Why the date that LinkedIn shows cannot be, or empty if it can or there is none. */
    public Optional<Phrase> shownRefusal(ZoneId zone) {
        LocalDate start = LocalDate.ofInstant(startedAt, zone);
        return shownUntil.flatMap(shown -> shown.isBefore(start)
                ? Optional.of(Phrase.of("incident.refused.shown-before-start"))
                : new DayRule(start, start.plusYears(SHOWN_YEARS_AHEAD)).refusal(shown));
    }

    Optional<ExpectedLift> expectedLift(ZoneId zone, List<Ladder.Past> others) {
        return ExpectedLift.of(kind, extent, startedAt, shownUntil, zone, others);
    }

    /** Whether all is as before from which the expected lift follows. */
    boolean liftsLike(IncidentDetails before) {
        return before.kind() == kind
                && before.extent() == extent
                && before.startedAt().equals(startedAt)
                && before.shownUntil().equals(shownUntil);
    }
}
