package io.goodstanding.insight;

import io.goodstanding.insight.InsightRows.RepWeek;
import io.goodstanding.limit.LimitHistory;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitRecords;
import io.goodstanding.limit.LimitScope;
import io.goodstanding.limit.LimitSubject;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.LimitsOverTime;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trends over the accounts in sight, from rolled-up weeks; the same number of statements for two years and for a month. */
@Service
public class Insights {

    /** More rows than a person compares. */
    public static final int MOST_HEAT_ROWS = 60;

    private final InsightRows rows;
    private final LimitRecords limits;
    private final TeamScope scope;
    private final Clock clock;

    Insights(InsightRows rows, LimitRecords limits, TeamScope scope, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.scope = scope;
        this.clock = clock;
    }

    /** @param teamId one team, or everybody in sight; a team out of sight shows nobody */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public InsightReport report(Period period, OptionalLong teamId) {
        Instant now = clock.instant();
        String where = where(teamId);
        LocalDate from = period.from(now);
        List<WeekSum> sums = rows.sums(where, from.minusWeeks(period.weeks()));
        List<TeamDays> teams = rows.teams(where, from);
        int reps = teams.stream().mapToInt(TeamDays::reps).sum();
        LimitHistory history = limits.history();
        List<Restriction> restrictions =
                rows.restrictions(where, new LimitWeek(from).window().from());
        return new InsightReport(
                period,
                now,
                sums.stream().filter(week -> !week.monday().isBefore(from)).toList(),
                sums.stream().filter(week -> week.monday().isBefore(from)).toList(),
                reps,
                teams,
                reps > MOST_HEAT_ROWS ? List.of() : heat(rows.repWeeks(where, from), history, now),
                restrictions,
                causes(restrictions, history, now),
                evidence(where, from));
    }

    /** Every week of every rep in the selection: what is behind all figures, for a file. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<HeatRow> weeks(Period period, OptionalLong teamId) {
        Instant now = clock.instant();
        return heat(rows.repWeeks(where(teamId), period.from(now)), limits.history(), now);
    }

    /** The last complete weeks of a scope, as far as it is in sight. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public WhatIf whatIf(LimitKind kind, LimitScope of) {
        LimitWeek running = LimitWeek.containing(clock.instant());
        return new WhatIf(
                kind,
                rows.values(
                        kind,
                        of,
                        where(OptionalLong.empty()),
                        running.plusWeeks(-WhatIf.WEEKS_BACK).monday(),
                        running.monday()));
    }

    private String where(OptionalLong teamId) {
        String seen = scope.current().condition("r.id", "r.team_id");
        return teamId.isPresent() ? seen + " AND r.team_id = " + teamId.getAsLong() : seen;
    }

    private Map<Evidence, List<RateBand>> evidence(String where, LocalDate from) {
        Map<Evidence, List<Evidence.Weeks>> weeks = new EnumMap<>(Evidence.class);
        for (Evidence evidence : Evidence.values()) {
            weeks.put(evidence, rows.values(evidence, where, from));
        }
        return Evidence.all(weeks);
    }

    private static List<HeatRow> heat(List<RepWeek> weeks, LimitHistory history, Instant now) {
        Map<Long, List<RepWeek>> byRep = new LinkedHashMap<>();
        weeks.forEach(week ->
                byRep.computeIfAbsent(week.repId(), rep -> new ArrayList<>()).add(week));
        return byRep.values().stream().map(its -> heatRow(its, history, now)).toList();
    }

    private static HeatRow heatRow(List<RepWeek> weeks, LimitHistory history, Instant now) {
        RepWeek any = weeks.getFirst();
        LimitsOverTime counted = history.of(new LimitSubject(any.repId(), any.teamId(), any.plan()));
        Map<LocalDate, HeatRow.Cell> cells = new LinkedHashMap<>();
        weeks.forEach(week -> {
            Instant turn = new LimitWeek(week.monday()).turn();
            Limits then = counted.at(turn.isAfter(now) ? now : turn);
            cells.put(
                    week.monday(),
                    new HeatRow.Cell(
                            week.sent(),
                            then.get(LimitKind.INVITATIONS_PER_WEEK).hard(),
                            week.covered(),
                            week.restricted()));
        });
        return new HeatRow(any.repId(), any.rep(), cells);
    }

    /** By the limits for everybody, so that teams can be compared. */
    private static Map<Cause, Integer> causes(List<Restriction> restrictions, LimitHistory history, Instant now) {
        Limits forEverybody = Limits.defaults();
        for (LimitKind kind : LimitKind.values()) {
            forEverybody = forEverybody.with(history.set(kind, List.of(new LimitScope.Organisation()), now));
        }
        Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
        for (Restriction restriction : restrictions) {
            Cause.of(restriction, forEverybody).forEach(cause -> counts.merge(cause, 1, Integer::sum));
        }
        return counts;
    }
}
