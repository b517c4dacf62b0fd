package io.goodstanding.account;

import io.goodstanding.database.Utc;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days that a derived figure is made of: each number with its source, and which source counted. */
@Service
public class FigureDays {

    /** The days of acceptance: old enough to be answered and young enough to matter at the archive's date. */
    private static final int YOUNGEST = 14;

    private static final int OLDEST = 44;

    /** LinkedIn lets invitations expire after about six months. */
    private static final int EXPIRY = 180;

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final AccountRecords records;
    private final TeamScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    FigureDays(AccountRecords records, TeamScope scope, JdbcClient jdbc, Clock clock) {
        this.records = records;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Invitations of the last limit weeks, this one last; the newest day first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<FigurePart> sent(long accountId, int weeks) {
        scope.require(accountId);
        Instant now = clock.instant();
        LimitWeek last = LimitWeek.containing(now);
        Activity activity = records.load(accountId, now, now.minus(A_WEEK.multipliedBy(weeks + 1L)))
                .activity(now);
        List<SentDay> days = IntStream.rangeClosed(1 - weeks, 0)
                .mapToObj(last::plusWeeks)
                .flatMap(week -> activity.sentDays(week).stream())
                .toList();
        List<Import> imports = imports(accountId);
        Map<LocalDate, List<FigurePart>> entered = entered(
                        accountId,
                        Metric.INVITATIONS_SENT,
                        last.plusWeeks(1 - weeks).monday().minusDays(1),
                        last.monday().plusDays(7))
                .stream()
                .collect(Collectors.groupingBy(FigurePart::day));
        return days.stream()
                .flatMap(day -> parts(day, activity, imports, entered.getOrDefault(day.day(), List.of())).stream())
                .sorted(Comparator.comparing(FigurePart::day)
                        .reversed()
                        .thenComparing(FigurePart::counts, Comparator.reverseOrder())
                        .thenComparing(FigurePart::origin, Comparator.reverseOrder()))
                .toList();
    }

    private static List<FigurePart> parts(
            SentDay day, Activity activity, List<Import> imports, List<FigurePart> entered) {
        List<FigurePart> parts = new ArrayList<>();
        boolean archived = day.origin().equals(Optional.of(Origin.ARCHIVE));
        if (archived || activity.archivedOn(day.day()) > 0) {
            int count = archived ? day.count() : activity.archivedOn(day.day());
            parts.add(archivePart(imports, day.day(), count, archived));
        }
        entered.stream()
                .map(part -> counting(part, day.origin().equals(Optional.of(part.origin()))))
                .forEach(parts::add);
        return parts;
    }

    private static FigurePart archivePart(List<Import> imports, LocalDate day, int count, boolean counts) {
        return newestImport(imports, day)
                .map(by -> new FigurePart(day, Origin.ARCHIVE, count, by.by(), Optional.of(by.at()), counts))
                .orElseGet(() -> new FigurePart(day, Origin.ARCHIVE, count, "", Optional.empty(), counts));
    }

    /** Counts of anything but invitations over days, both included; the newest day first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<FigurePart> counted(long accountId, Metric metric, LocalDate from, LocalDate to) {
        scope.require(accountId);
        List<FigurePart> all = entered(accountId, metric, from, to);
        return all.stream().map(part -> counting(part, strongest(all, part))).toList();
    }

    private static boolean strongest(List<FigurePart> all, FigurePart part) {
        return all.stream()
                .filter(other -> other.day().equals(part.day()))
                .allMatch(other -> other.origin().compareTo(part.origin()) <= 0);
    }

    private static FigurePart counting(FigurePart part, boolean counts) {
        return new FigurePart(part.day(), part.origin(), part.count(), part.by(), part.at(), counts);
    }

    private List<FigurePart> entered(long accountId, Metric metric, LocalDate from, LocalDate to) {
        return jdbc.sql("""
            SELECT day, origin, count, entered_by, entered_at FROM day_count
            WHERE account_id = ? AND metric = ? AND day BETWEEN ? AND ? ORDER BY day DESC\
            """)
                .params(accountId, metric.name(), from, to)
                .query((row, n) -> new FigurePart(
                        row.getObject("day", LocalDate.class),
                        Origin.valueOf(row.getString("origin")),
                        row.getInt("count"),
                        row.getString("entered_by"),
                        Optional.of(Utc.instant(row, "entered_at")),
                        false))
                .list();
    }

    /** What was read or estimated of the pending invitations, the newest first, and which one counts. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<FigurePart> pending(long accountId) {
        RepName rep = scope.require(accountId);
        Instant now = clock.instant();
        AccountData data = records.load(accountId, now, now);
        Optional<Pending> taken = data.pending(now);
        List<Import> imports = imports(accountId);
        Stream<FigurePart> typed = jdbc
                .sql("""
                    SELECT at, origin, value, entered_by FROM reading
                    WHERE account_id = ? AND kind = 'PENDING_INVITATIONS' AND at <= ?\
                    """)
                .params(accountId, Utc.column(now))
                .query((row, n) -> {
                    Instant at = Utc.instant(row, "at");
                    return new FigurePart(
                            LocalDate.ofInstant(at, rep.zone()),
                            Origin.valueOf(row.getString("origin")),
                            row.getInt("value"),
                            row.getString("entered_by"),
                            Optional.of(at),
                            taken.filter(value ->
                                            !value.estimated() && value.at().equals(at))
                                    .isPresent());
                })
                .list()
                .stream();
        Stream<FigurePart> estimated = data.archives().stream()
                .filter(ArchiveFigures::tellsAnswers)
                .filter(archive -> !archive.madeAt().isAfter(now))
                .map(archive -> estimate(imports, archive, taken));
        return Stream.concat(typed, estimated)
                .sorted(Comparator.comparing(FigurePart::day).reversed().thenComparing(FigurePart::origin))
                .toList();
    }

    private static FigurePart estimate(List<Import> imports, ArchiveFigures archive, Optional<Pending> taken) {
        Optional<Pending> same =
                taken.filter(value -> value.estimated() && value.at().equals(archive.madeAt()));
        Optional<Import> by = imports.stream()
                .filter(each -> each.madeAt().equals(archive.madeAt()))
                .findFirst();
        return new FigurePart(
                archive.day(),
                Origin.ARCHIVE,
                same.map(Pending::count).orElse(archive.pending()),
                by.map(Import::by).orElse(""),
                by.map(Import::at),
                same.isPresent());
    }

    /** The invitations that acceptance is made of, by the day they were sent; empty without an archive that tells. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AnswerDay> acceptance(long accountId) {
        scope.require(accountId);
        return newestWithAnswers(accountId)
                .map(day -> answers(accountId, day.minusDays(OLDEST), day.minusDays(YOUNGEST), day))
                .orElse(List.of());
    }

    /** The invitations of the last 180 days before the newest archive, by the day they were sent. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AnswerDay> answers(long accountId) {
        scope.require(accountId);
        return newestWithAnswers(accountId)
                .map(day -> answers(accountId, day.minusDays(EXPIRY), day, day))
                .orElse(List.of());
    }

    private Optional<LocalDate> newestWithAnswers(long accountId) {
        Instant now = clock.instant();
        return records.load(accountId, now, now).newestWithAnswers(now).map(ArchiveFigures::day);
    }

    private List<AnswerDay> answers(long accountId, LocalDate from, LocalDate to, LocalDate asOf) {
        return jdbc.sql("""
            SELECT DATE(sent_at) AS day, COUNT(*) AS sent, SUM(COALESCE(accepted_on <= ?, 0)) AS accepted
            FROM archived_invitation WHERE account_id = ? AND sent_at >= ? AND sent_at < ?
            GROUP BY DATE(sent_at) ORDER BY day DESC\
            """)
                .params(
                        asOf,
                        accountId,
                        Utc.column(from.atStartOfDay(ZoneOffset.UTC).toInstant()),
                        Utc.column(to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
                .query((row, n) -> new AnswerDay(
                        row.getObject("day", LocalDate.class), row.getInt("sent"), row.getInt("accepted")))
                .list();
    }

    /** The newest one that tells every invitation of that day, else the newest. */
    private static Optional<Import> newestImport(List<Import> all, LocalDate day) {
        return all.stream()
                .filter(each -> !day.isBefore(each.denseFrom()) && day.isBefore(each.denseTo()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private List<Import> imports(long accountId) {
        return jdbc.sql("SELECT * FROM archive_import WHERE account_id = ? ORDER BY made_at DESC, id DESC")
                .param(accountId)
                .query((row, n) -> new Import(
                        Utc.instant(row, "made_at"),
                        row.getObject("dense_from", LocalDate.class),
                        row.getObject("dense_to", LocalDate.class),
                        row.getString("imported_by"),
                        Utc.instant(row, "imported_at")))
                .list();
    }

    /** Who brought an archive in, and over which days it tells everything. */
    private record Import(Instant madeAt, LocalDate denseFrom, LocalDate denseTo, String by, Instant at) {}
}
