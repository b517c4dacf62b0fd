package io.goodstanding.standing;

import io.goodstanding.limit.LimitsOverTime;
import io.goodstanding.shared.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How an account stood over the past days, told with what is known today: a back-dated or corrected fact changes it.
 * A day counts as it ended, by the limits of that day; where an incident starts or lifts the day is divided.
 */
public record StandingHistory(List<Segment> segments) {

    public StandingHistory {
        segments = List.copyOf(segments);
    }

    /** @param days how many days of the rep's zone to look back, today included */
    public static StandingHistory of(Facts facts, LimitsOverTime limits, Instant now, int days) {
        List<Segment> segments = new ArrayList<>();
        List<Instant> bounds = bounds(facts, now, days);
        for (int i = 1; i < bounds.size(); i++) {
            Instant from = bounds.get(i - 1);
            Instant to = bounds.get(i);
            Instant end = to.equals(now) ? now : to.minusMillis(1);
            Standing standing = Standing.of(facts, limits.at(end), end);
            Segment last = segments.isEmpty() ? null : segments.getLast();
            if (last != null && last.level() == standing.level()) {
                segments.set(segments.size() - 1, last.until(to));
            } else {
                segments.add(new Segment(standing.level(), new Window(from, to), standing.mainReason()));
            }
        }
        return new StandingHistory(segments);
    }

    private static List<Instant> bounds(Facts facts, Instant now, int days) {
        ZoneId zone = facts.data().zone();
        LocalDate today = facts.data().day(now);
        Instant first = today.minusDays(days - 1L).atStartOfDay(zone).toInstant();
        TreeSet<Instant> bounds = new TreeSet<>();
        for (LocalDate day = today.minusDays(days - 1L); !day.isAfter(today); day = day.plusDays(1)) {
            bounds.add(day.atStartOfDay(zone).toInstant());
        }
        facts.incidents().stream()
                .flatMap(incident -> Stream.concat(Stream.of(incident.startedAt()), incident.liftedAt().stream()))
                .filter(instant -> instant.isAfter(first) && instant.isBefore(now))
                .forEach(bounds::add);
        bounds.add(now);
        return List.copyOf(bounds);
    }

    /** A stretch of one level, with the reason that it began with. */
    public record Segment(Level level, Window window, Reason reason) {

        private Segment until(Instant to) {
            return new Segment(level, new Window(window.from(), to), reason);
        }
    }
}
