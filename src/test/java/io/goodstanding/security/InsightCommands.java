package io.goodstanding.security;

import io.goodstanding.insight.Insights;
import io.goodstanding.insight.Period;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitScope;
import io.goodstanding.testing.Staff;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose weeks and restrictions somebody sees in trends. */
record InsightCommands(Insights insights, JdbcClient jdbc) {

    Map<String, Command> of(Staff staff) {
        long account = staff.account();
        return Map.of(
                "Insights.report",
                Command.showingAfter(() -> {
                    restrict(account);
                    return () -> insights.report(Period.TWELVE_WEEKS, OptionalLong.empty()).restrictions().stream()
                            .anyMatch(restriction -> restriction.repId() == account);
                }),
                "Insights.weeks",
                Command.showingAfter(() -> {
                    roll(account);
                    return () -> insights.weeks(Period.TWELVE_WEEKS, OptionalLong.empty()).stream()
                            .anyMatch(row -> row.repId() == account);
                }),
                "Insights.whatIf",
                Command.showingAfter(() -> {
                    roll(account);
                    return () ->
                            insights
                                    .whatIf(LimitKind.INVITATIONS_PER_WEEK, new LimitScope.OfRep(account))
                                    .weeks()
                                    .stream()
                                    .anyMatch(week -> week.accountId() == account);
                }));
    }

    private void restrict(long account) {
        jdbc.sql("""
            INSERT INTO incident (version, account_id, kind, extent, started_at, lifted_at, wording, note, tool_use,
                logged_by, logged_at)
            VALUES (0, ?, 'INVITATIONS_PAUSED', 'USUAL', '2026-11-10', '2026-11-11', '', '', 'NONE', 'Rita Rep',
                '2026-11-10')\
            """).param(account).update();
    }

    private void roll(long account) {
        jdbc.sql("INSERT IGNORE INTO account_week_roll VALUES (?, 1, 1, '2026-11-16')")
                .param(account)
                .update();
        for (String monday : List.of("2026-11-09", "2026-11-16")) {
            jdbc.sql("INSERT IGNORE INTO account_week VALUES (?, ?, 5, TRUE, 5, NULL, NULL, 0, 0, 0, 0, 0)")
                    .params(account, monday)
                    .update();
        }
    }
}
