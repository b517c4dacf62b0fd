package io.goodstanding.account;

import io.goodstanding.database.Utc;
import io.goodstanding.limit.AccountPlans;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.team.RepDirectory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what was recorded about an account, whoever asks: for what is derived inside a transaction and for services
 * that have checked the scope. Never called by a screen.
 */
@Component
public class AccountRecords implements AccountPlans {

    /** How far back day counts are read at least: a yearly look is the longest that anything takes. */
    private static final Duration COUNTS_BACK = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final RepDirectory reps;
    private final Withdrawals withdrawals;
    private final ParticularsRecords particulars;

    AccountRecords(
            JdbcClient jdbc,
            AccountRepository accounts,
            RepDirectory reps,
            Withdrawals withdrawals,
            ParticularsRecords particulars) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.reps = reps;
        this.withdrawals = withdrawals;
        this.particulars = particulars;
    }

    /**
     * Everything that figures as of {@code now} are taken from.
     *
     * @param sendsSince archived invitations before this instant are left out; day counts reach a year back at least
     */
    public AccountData load(long accountId, Instant now, Instant sendsSince) {
        Account account = accounts.findById(accountId).orElseThrow();
        Instant since = Collections.min(List.of(now.minus(COUNTS_BACK), sendsSince));
        LocalDate countsSince = LocalDate.ofInstant(since, ZoneOffset.UTC);
        return new AccountData(
                reps.get(accountId).zone(),
                account.profile().plan(),
                Stream.concat(counts(accountId, countsSince).stream(), particulars.challengeCounts(accountId).stream())
                        .toList(),
                sends(accountId, sendsSince),
                archives(accountId),
                readings(accountId),
                withdrawals.of(accountId));
    }

    /** Plan and public profile. */
    public AccountProfile profile(long accountId) {
        return accounts.findById(accountId).orElseThrow().profile();
    }

    @Override
    public Map<Long, Plan> plans() {
        Map<Long, Plan> plans = new HashMap<>();
        jdbc.sql("SELECT id, plan FROM account").query(row -> {
            plans.put(row.getLong("id"), Plan.valueOf(row.getString("plan")));
        });
        return plans;
    }

    /** The secret with which people in this account's archives are hashed. */
    public byte[] personKey(long accountId) {
        return accounts.findById(accountId).orElseThrow().personKey();
    }

    /** Whose public profile is which; accounts without one are left out. */
    public Map<ProfileUrl, Long> profiles() {
        Map<ProfileUrl, Long> profiles = new HashMap<>();
        jdbc.sql("SELECT id, profile_slug FROM account WHERE profile_slug IS NOT NULL ORDER BY id")
                .query(row -> {
                    profiles.put(new ProfileUrl(row.getString("profile_slug")), row.getLong("id"));
                });
        return profiles;
    }

    private List<DayCount> counts(long accountId, LocalDate since) {
        return jdbc.sql("SELECT day, metric, origin, count FROM day_count WHERE account_id = ? AND day >= ?")
                .params(accountId, since)
                .query((row, n) -> new DayCount(
                        Metric.valueOf(row.getString("metric")),
                        row.getObject("day", LocalDate.class),
                        Origin.valueOf(row.getString("origin")),
                        row.getInt("count")))
                .list();
    }

    private List<Instant> sends(long accountId, Instant since) {
        return jdbc.sql("SELECT sent_at FROM archived_invitation WHERE account_id = ? AND sent_at >= ? ORDER BY"
                        + " sent_at")
                .params(accountId, Utc.column(since))
                .query((row, n) -> Utc.instant(row, "sent_at"))
                .list();
    }

    private List<Reading> readings(long accountId) {
        return jdbc.sql("SELECT kind, at, value, origin FROM reading WHERE account_id = ? ORDER BY at")
                .param(accountId)
                .query((row, n) -> new Reading(
                        ReadingKind.valueOf(row.getString("kind")),
                        Utc.instant(row, "at"),
                        row.getInt("value"),
                        Origin.valueOf(row.getString("origin"))))
                .list();
    }

    List<ArchiveFigures> archives(long accountId) {
        return jdbc.sql("SELECT * FROM archive_import WHERE account_id = ? ORDER BY made_at, id")
                .param(accountId)
                .query((row, n) -> figures(row))
                .list();
    }

    private static ArchiveFigures figures(ResultSet row) throws SQLException {
        String trend = row.getString("acceptance_trend");
        return new ArchiveFigures(
                Utc.instant(row, "made_at"),
                row.getObject("dense_from", LocalDate.class),
                row.getObject("dense_to", LocalDate.class),
                new Acceptance(row.getInt("acceptance_sent"), row.getInt("acceptance_accepted")),
                row.getInt("pending"),
                row.getInt("pending_over_thirty_days"),
                row.getInt("connections"),
                trend.isEmpty()
                        ? List.of()
                        : Arrays.stream(trend.split(",")).map(Integer::valueOf).toList());
    }
}
