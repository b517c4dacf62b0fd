package io.goodstanding.insight;

import io.goodstanding.incident.IncidentKind;
import io.goodstanding.insight.statistics.Survival;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Everything that the page of insights shows, from one reading.
 *
 * @param weeks of the period, the oldest first, the running one last
 * @param before the weeks of the period before it, for comparison
 * @param reps how many reps are in the selection
 * @param heat their weeks; empty where there are more than {@link Insights#MOST_HEAT_ROWS}
 * @param restrictions that began in the period, the newest first
 * @param causes what was there before them
 */
public record InsightReport(
        Period period,
        Instant at,
        List<WeekSum> weeks,
        List<WeekSum> before,
        int reps,
        List<TeamDays> teams,
        List<HeatRow> heat,
        List<Restriction> restrictions,
        Map<Cause, Integer> causes,
        Map<Evidence, List<RateBand>> evidence) {

    public LocalDate from() {
        return period.from(at);
    }

    public int started() {
        return sum(weeks, WeekSum::started);
    }

    public int startedBefore() {
        return sum(before, WeekSum::started);
    }

    public int lifted() {
        return sum(weeks, WeekSum::lifted);
    }

    /** Of those that began in the period. */
    public int stillOpen() {
        return (int) restrictions.stream()
                .filter(restriction -> restriction.liftedAt().isEmpty())
                .count();
    }

    public int daysLost() {
        return sum(weeks, WeekSum::daysLost);
    }

    /** Of all days that the reps had in the period up to now, in per cent. */
    public double daysLostPercent() {
        long days = Duration.between(from().atStartOfDay(ZoneOffset.UTC).toInstant(), at)
                        .toDays()
                + 1;
        return reps == 0 ? 0 : 100.0 * daysLost() / (days * reps);
    }

    public int cameBack() {
        return (int) restrictions.stream().filter(Restriction::cameBack).count();
    }

    /** How long restrictions of the period go on, all together. */
    public Survival lasting() {
        return survival(restrictions);
    }

    /** The same by group; groups without any are left out. */
    public Map<RestrictionGroup, Survival> lastingByGroup() {
        Map<RestrictionGroup, List<Restriction>> groups =
                restrictions.stream().collect(Collectors.groupingBy(Restriction::group));
        Map<RestrictionGroup, Survival> lasting = new EnumMap<>(RestrictionGroup.class);
        groups.forEach((group, its) -> lasting.put(group, survival(its)));
        return lasting;
    }

    /** The same by kind, in the order in which kinds are listed everywhere. */
    public Map<IncidentKind, Survival> lastingByKind() {
        Map<IncidentKind, List<Restriction>> kinds =
                restrictions.stream().collect(Collectors.groupingBy(Restriction::kind));
        Map<IncidentKind, Survival> lasting = new EnumMap<>(IncidentKind.class);
        kinds.forEach((kind, its) -> lasting.put(kind, survival(its)));
        return lasting;
    }

    private Survival survival(Collection<Restriction> of) {
        return Survival.of(of.stream().map(each -> each.lasted(at)).toList());
    }

    private static int sum(List<WeekSum> weeks, ToIntFunction<WeekSum> figure) {
        return weeks.stream().mapToInt(figure).sum();
    }
}
