package io.goodstanding.sheet;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.AccountChanged;
import io.goodstanding.account.BroughtNumber;
import io.goodstanding.account.BroughtNumbers;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.account.ReadingMoment;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.DayRule;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ShownFileName;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.sheet.table.SheetNumber;
import io.goodstanding.sheet.table.SheetReader;
import io.goodstanding.sheet.table.SheetReading;
import io.goodstanding.sheet.table.SheetTable;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in spreadsheets of daily counts and readings: first a look that keeps nothing, then one transaction. A rep
 * brings in the own numbers, managers those of their teams, admins everybody's.
 */
@Service
public class Spreadsheets {

    private final RepFinder finder;
    private final SheetSources sources;
    private final SheetNews news;
    private final SheetRows rows;
    private final BroughtNumbers numbers;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Spreadsheets(
            RepFinder finder,
            SheetSources sources,
            SheetNews news,
            SheetRows rows,
            BroughtNumbers numbers,
            TeamScope scope,
            CurrentUser user,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.finder = finder;
        this.sources = sources;
        this.news = news;
        this.rows = rows;
        this.numbers = numbers;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads a file and says how it seems to be meant. Keeps nothing.
     *
     * @throws Refused if it is no CSV file, is too large, or has no rows
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public SheetFile open(byte[] content, String fileName) {
        SheetTable table = SheetReader.read(content);
        Optional<SheetSource> source = sources.of(table, user.require());
        return new SheetFile(
                ShownFileName.of(fileName),
                table,
                source.map(SheetSource::mapping).orElseGet(() -> Mapping.guess(table)),
                source,
                scope.current().ownRepId().isPresent());
    }

    /**
     * Says what bringing a file in would do. Keeps nothing.
     *
     * @throws Refused if it cannot be read as it is mapped, at the field that is wrong
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public SheetPreview preview(SheetFile file, Mapping mapping) {
        mapping.check(file.table(), file.ownAccount());
        Map<Long, RepName> reps = finder.inSight();
        Instant now = clock.instant();
        mapping.dayOfAll().ifPresent(day -> openDays(reps, now).require(Mapping.DAY, day));
        SheetReading.Result reading = SheetReading.of(
                file.table(),
                mapping,
                finder.among(reps),
                rep -> HandEntry.openDays(LocalDate.ofInstant(now, rep.zone())));
        List<SheetChange> changes = news.of(reading.numbers(), reps);
        return new SheetPreview(file, mapping, reading, reps, changes, numbers.denseDays(accounts(changes)));
    }

    private static Set<Long> accounts(List<SheetChange> changes) {
        return changes.stream().map(change -> change.number().key().accountId()).collect(Collectors.toSet());
    }

    /** The days that are open for one rep at least: where it is tomorrow already, that one is. */
    private DayRule openDays(Map<Long, RepName> reps, Instant now) {
        List<DayRule> each = Stream.concat(
                        Stream.of(user.require().zone()), reps.values().stream().map(RepName::zone))
                .distinct()
                .map(zone -> HandEntry.openDays(LocalDate.ofInstant(now, zone)))
                .toList();
        return new DayRule(
                each.stream().map(DayRule::first).min(LocalDate::compareTo).orElseThrow(),
                each.stream().map(DayRule::last).max(LocalDate::compareTo).orElseThrow());
    }

    /**
     * Brings in what a preview showed, as far as it is still new: another window may have been faster.
     *
     * @param sourceName what files of this kind are called; empty if it is not to be remembered
     * @return empty if nothing was new, and then nothing was written
     * @throws Refused if somebody else has brought in other numbers meanwhile that this would overwrite unseen
     * @throws SourceChangedMeanwhile if somebody else has changed how files of this kind are read
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public Optional<SheetImport> apply(SheetPreview preview, String sourceName) {
        // Before anything else is read: a snapshot taken earlier would not show what the other one has just saved.
        numbers.lock(preview.accounts());
        Map<Long, RepName> reps = finder.inSight();
        if (!reps.keySet().containsAll(preview.accounts())) {
            throw new AccessDeniedException("This account is not in your sight");
        }
        SheetPreview current = asNow(preview, reps);
        if (current.changesNothing()) {
            return Optional.empty();
        }
        long importId = write(current, reps);
        remember(importId, preview, sourceName);
        Map<Long, Long> numbersOf = current.news().stream()
                .collect(Collectors.groupingBy(
                        change -> change.number().key().accountId(), TreeMap::new, Collectors.counting()));
        numbersOf.forEach((account, count) -> record("spreadsheet-imported", importId, account, 0, count));
        current.accounts().forEach(id -> tell(id, reps, importId));
        return rows.find(scope.current(), importId);
    }

    private void tell(long account, Map<Long, RepName> reps, long importId) {
        OptionalLong owner = Objects.requireNonNull(reps.get(account)).userId();
        if (owner.equals(OptionalLong.of(user.require().id()))) {
            events.publishEvent(new OwnNumbersImported(account, importId));
        }
        events.publishEvent(new AccountChanged(account));
    }

    private SheetPreview asNow(SheetPreview preview, Map<Long, RepName> reps) {
        List<SheetNumber> wanted =
                preview.news().stream().map(SheetChange::number).toList();
        List<SheetChange> now = news.of(wanted, reps);
        if (!Set.copyOf(preview.news()).containsAll(now)) {
            throw Refused.because("sheet.refused.meanwhile");
        }
        return new SheetPreview(preview.file(), preview.mapping(), preview.reading(), reps, now, preview.dense());
    }

    /** One entry for each account, so that it stands in each one's trail, with whom it was done for. */
    private void record(String action, long importId, long account, long numbersBefore, long numbersAfter) {
        audit.record(
                action,
                "spreadsheet-import",
                importId,
                OptionalLong.of(account),
                Map.of("numbers", numbersBefore),
                Map.of("numbers", numbersAfter));
    }

    private void remember(long importId, SheetPreview preview, String sourceName) {
        SignedInUser by = user.require();
        if (NameRule.clean(sourceName).isEmpty()) {
            return;
        }
        String name = NameRule.TEAM.require("source", sourceName);
        SheetTable table = preview.file().table();
        Optional<SheetSource> known = sources.of(table, by);
        if (known.filter(source -> source.says(name, preview.mapping())).isPresent()) {
            return;
        }
        if (!known.map(SheetSource::changedAt).equals(preview.file().source().map(SheetSource::changedAt))) {
            throw new SourceChangedMeanwhile(known);
        }
        sources.remember(table, name, preview.mapping(), clock.instant(), by);
        audit.record(
                "spreadsheet-source-remembered",
                "spreadsheet-import",
                importId,
                OptionalLong.empty(),
                known.map(source -> Map.of(
                                "name",
                                source.name(),
                                "columns",
                                source.mapping().uses().toString()))
                        .orElse(Map.of()),
                Map.of("name", name, "columns", preview.mapping().uses().toString()));
    }

    private long write(SheetPreview current, Map<Long, RepName> reps) {
        Instant now = clock.instant();
        String by = user.require().name();
        List<SheetRows.Kept> kept = current.news().stream()
                .map(change -> new SheetRows.Kept(brought(change.number(), reps, now, by), change.before()))
                .toList();
        numbers.replace(
                kept.stream().flatMap(change -> change.before().stream()).toList(),
                kept.stream().map(SheetRows.Kept::number).toList());
        long importId = rows.add(current.file().fileName(), current, now, by);
        rows.keep(importId, kept);
        return importId;
    }

    private static BroughtNumber brought(SheetNumber number, Map<Long, RepName> reps, Instant now, String by) {
        SheetNumber.Key key = number.key();
        Instant at = key.measure() instanceof ReadingKind
                ? ReadingMoment.of(
                        key.day(),
                        Objects.requireNonNull(reps.get(key.accountId())).zone(),
                        now)
                : now;
        return new BroughtNumber(key.accountId(), key.day(), key.measure(), number.value(), at, by);
    }

    /** Earlier spreadsheets whose reps are all in sight, the last one first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SheetImport> imports() {
        return rows.imports(scope.current());
    }

    /**
     * Takes back what a spreadsheet brought in and restores what stood there before.
     *
     * @return how many numbers stay because they have been changed since
     * @throws Refused if it was taken back already, a later spreadsheet has touched the same accounts, or one of its
     *     reps has left
     * @throws AccessDeniedException if it is not in sight
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public int undo(long importId) {
        Set<Long> accounts = rows.lockAccounts(importId);
        numbers.lock(accounts);
        SheetImport done = rows.find(scope.current(), importId)
                .orElseThrow(() -> new AccessDeniedException("This spreadsheet is not in your sight"));
        if (!done.undoable()) {
            throw Refused.because("sheet.undo.refused");
        }
        if (!finder.inSight().keySet().containsAll(accounts)) {
            throw Refused.because("sheet.undo.left");
        }
        List<SheetRows.Kept> brought = rows.kept(importId, done.importedBy());
        List<SheetRows.Kept> staying = takeBack(brought);
        rows.markUndone(importId, clock.instant(), user.require().name());
        Map<Long, Long> numbersOf = countByAccount(brought);
        Map<Long, Long> stayingOf = countByAccount(staying);
        numbersOf.forEach((account, count) ->
                record("spreadsheet-undone", importId, account, count, stayingOf.getOrDefault(account, 0L)));
        accounts.forEach(id -> events.publishEvent(new AccountChanged(id)));
        return staying.size();
    }

    /** What stays: somebody has changed it since. */
    private List<SheetRows.Kept> takeBack(List<SheetRows.Kept> kept) {
        Map<SheetNumber.Key, BroughtNumber> known =
                news.known(kept.stream().map(Spreadsheets::key).toList(), finder.inSight());
        List<SheetRows.Kept> untouched = kept.stream()
                .filter(change -> change.number().equals(known.get(key(change))))
                .toList();
        numbers.replace(
                untouched.stream().map(SheetRows.Kept::number).toList(),
                untouched.stream().flatMap(change -> change.before().stream()).toList());
        return kept.stream()
                .filter(Predicate.not(Set.copyOf(untouched)::contains))
                .toList();
    }

    private static Map<Long, Long> countByAccount(List<SheetRows.Kept> kept) {
        return kept.stream()
                .collect(Collectors.groupingBy(
                        change -> change.number().accountId(), TreeMap::new, Collectors.counting()));
    }

    private static SheetNumber.Key key(SheetRows.Kept kept) {
        BroughtNumber number = kept.number();
        return new SheetNumber.Key(number.accountId(), number.day(), number.measure());
    }
}
