package io.goodstanding.incident;

import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;

/**
 * When an incident usually lifts: a range with a source, never one promised moment. When it ends the rep is asked to
 * check; nothing is taken for granted.
 *
 * @param from not before the start of the incident
 * @param to not before {@code from}
 */
public record ExpectedLift(Instant from, Instant to, SourceKind source) {

    /** LinkedIn counts searches by the month in its own time. */
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private static final Duration DAY = Duration.ofDays(1);

    public ExpectedLift {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A lift cannot be expected to end (" + to + ") before " + from);
        }
    }

    public boolean isOverdue(Instant now) {
        return !now.isBefore(to);
    }

    /**
     * The range for a new or corrected incident; empty where nothing is known to wait for.
     *
     * @param shown the day up to which LinkedIn says it lasts; it beats every default
     * @param zone the rep's
     * @param earlier the account's other incidents
     */
    public static Optional<ExpectedLift> of(
            IncidentKind kind,
            Extent extent,
            Instant start,
            Optional<LocalDate> shown,
            ZoneId zone,
            Collection<Ladder.Past> earlier) {
        if (shown.isPresent()) {
            return Optional.of(dayOf(shown.get(), zone, start));
        }
        int occurrence = Ladder.occurrence(kind, start, earlier);
        return switch (kind) {
            // Official: about a week; the week turns for everybody on Monday 00:00 UTC.
            case INVITATION_LIMIT ->
                range(LimitWeek.containing(start).turn(), start.plus(DAY.multipliedBy(7)), SourceKind.OFFICIAL);
            case INVITATIONS_PAUSED -> Optional.of(invitationsPaused(start, earlier));
            // Official: up to one month.
            case PENDING_OVERFLOW ->
                range(start, start.atZone(zone).plusMonths(1).toInstant(), SourceKind.OFFICIAL);
            case EMAIL_REQUIRED -> emailRequired(start, occurrence);
            case NOTE_QUOTA -> Optional.of(firstOfNextMonth(start, zone));
            case COMMERCIAL_USE -> Optional.of(firstOfNextMonth(start, PACIFIC));
            case AUTOMATION_SUSPECTED ->
                extent == Extent.WARNED ? Optional.empty() : days(start, 2, 3, SourceKind.COMMUNITY);
            case IDENTITY_CHECK -> days(start, 1, 14, SourceKind.COMMUNITY);
            case NETWORK_FULL, SIGN_IN_LOCKOUT, COMPROMISED, RESTRICTED_UNTIL, PERMANENT_RESTRICTION, OTHER ->
                Optional.empty();
        };
    }

    /** Official and the recovery article: first some hours, several in a day some days, most within a week. */
    private static ExpectedLift invitationsPaused(Instant start, Collection<Ladder.Past> earlier) {
        boolean severalInADay = Ladder.countBefore(IncidentKind.INVITATIONS_PAUSED, start, DAY, earlier) > 0;
        return severalInADay
                ? new ExpectedLift(
                        start.plus(DAY.multipliedBy(2)), start.plus(DAY.multipliedBy(7)), SourceKind.OFFICIAL)
                : new ExpectedLift(
                        start.plus(Duration.ofHours(2)), start.plus(DAY.multipliedBy(7)), SourceKind.OFFICIAL);
    }

    /** The field guide: 1–3 days the first time, at once or after 30 days by letter the second, no word for later. */
    private static Optional<ExpectedLift> emailRequired(Instant start, int occurrence) {
        return switch (occurrence) {
            case 1 -> days(start, 1, 3, SourceKind.ARTICLE_B);
            case 2 -> days(start, 1, 30, SourceKind.ARTICLE_B);
            default -> Optional.empty();
        };
    }

    private static ExpectedLift firstOfNextMonth(Instant start, ZoneId zone) {
        LocalDate first = YearMonth.from(start.atZone(zone)).plusMonths(1).atDay(1);
        return dayOf(first, zone, start, SourceKind.OFFICIAL);
    }

    private static ExpectedLift dayOf(LocalDate day, ZoneId zone, Instant start) {
        return dayOf(day, zone, start, SourceKind.OFFICIAL);
    }

    /** A date without a time of day lasts a whole day; it never lies before the start. */
    private static ExpectedLift dayOf(LocalDate day, ZoneId zone, Instant start, SourceKind source) {
        ZonedDateTime midnight = day.atStartOfDay(zone);
        Instant from = midnight.toInstant().isBefore(start) ? start : midnight.toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new ExpectedLift(from, to.isBefore(from) ? from : to, source);
    }

    private static Optional<ExpectedLift> days(Instant start, int from, int to, SourceKind source) {
        return range(start.plus(DAY.multipliedBy(from)), start.plus(DAY.multipliedBy(to)), source);
    }

    private static Optional<ExpectedLift> range(Instant from, Instant to, SourceKind source) {
        return Optional.of(new ExpectedLift(from, to, source));
    }
}
