package io.goodstanding.intake;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.account.AccountChanged;
import io.goodstanding.account.AccountData;
import io.goodstanding.account.AccountParticulars;
import io.goodstanding.account.AccountRecords;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.AnswerDay;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.ParticularsRecords;
import io.goodstanding.account.Withdrawals;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.intake.archive.ArchiveContents;
import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.ArchiveLimits;
import io.goodstanding.intake.archive.ArchiveName;
import io.goodstanding.intake.archive.ArchiveReader;
import io.goodstanding.intake.archive.OptionalPart;
import io.goodstanding.intake.archive.PendingEstimate;
import io.goodstanding.intake.archive.PersonHasher;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ShownFileName;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.tidyup.PendingNames;
import io.goodstanding.tidyup.SealedName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in LinkedIn archives, each by the rep whose it is and by nobody else. First a preview that keeps nothing, then
 * one transaction, and a way back.
 */
@Service
public class ArchiveImports {

    private final ArchiveRows rows;
    private final AccountRecords records;
    private final Accounts accounts;
    private final ParticularsRecords particulars;
    private final Withdrawals withdrawals;
    private final PendingNames pendingNames;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArchiveImports(
            ArchiveRows rows,
            AccountRecords records,
            Accounts accounts,
            ParticularsRecords particulars,
            Withdrawals withdrawals,
            PendingNames pendingNames,
            TeamScope scope,
            CurrentUser user,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.accounts = accounts;
        this.particulars = particulars;
        this.withdrawals = withdrawals;
        this.pendingNames = pendingNames;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads an archive and says what bringing it in would do. Keeps nothing, also not the file, which stays the
     * caller's. No transaction: reading takes seconds in which no connection should be held.
     *
     * @param fileName as it was uploaded; LinkedIn writes the day into it
     * @param ticked what the rep chose to bring in besides
     * @param progress hears the share that is read, from 0 to 1
     * @throws io.goodstanding.intake.archive.ArchiveRefused if the archive is not safe or not understood
     * @throws Refused if it is dated in the future, holds nothing to keep, or is clearly somebody else's
     * @throws IOException if the disk fails
     */
    @PreAuthorize("isAuthenticated()")
    public ArchivePreview preview(
            long repId, Path file, String fileName, Set<OptionalPart> ticked, DoubleConsumer progress)
            throws IOException {
        RepName rep = scope.requireOwn(repId);
        ArchiveContents contents = ArchiveReader.read(file, ticked, ArchiveLimits.standard(), progress);
        LocalDate day = dayOf(contents, fileName);
        PersonHasher hasher = new PersonHasher(records.personKey(repId));
        ArchiveFacts facts = ArchiveFacts.of(contents, hasher);
        ArchiveFigures figures = figures(contents, facts, day, rep);
        AccountParticulars told = ParticularsOfArchive.of(contents.particulars());
        Optional<OwnerDoubt> doubt =
                OwnerDoubt.of(contents, rep.name(), accounts.profile(repId).profile());
        List<SealedName> names = pendingNames.seal(repId, WaitingPeople.of(contents, facts, day, hasher));
        ArchiveNews news = ArchiveNews.of(facts, rows.stored(repId));
        return new ArchivePreview(
                repId,
                ShownFileName.of(fileName),
                day,
                contents.date(ArchiveName.date(fileName)).isPresent(),
                ArchiveFindings.of(
                        contents,
                        facts.invitations().size(),
                        facts.connections().size(),
                        doubt),
                figures,
                days(contents, facts, news, day, repId),
                news.invitations().size(),
                news.acceptances(),
                news.connections().size(),
                changesNothing(repId, news, figures, names, told),
                facts,
                names,
                told);
    }

    /** The same look by what is known now, without the file: another archive may have been taken back since. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ArchivePreview previewAgain(ArchivePreview preview) {
        long repId = preview.repId();
        scope.requireOwn(repId);
        ArchiveNews news = ArchiveNews.of(preview.facts(), rows.stored(repId));
        return preview.with(
                news, changesNothing(repId, news, preview.figures(), preview.names(), preview.particulars()));
    }

    /**
     * Without a table of invitations nobody knows how many wait or were accepted; where rows of it were not understood,
     * nobody knows of any day that all are there.
     */
    private ArchiveFigures figures(ArchiveContents contents, ArchiveFacts facts, LocalDate day, RepName rep) {
        ArchiveFigures figures = FiguresOfArchive.of(facts, day, rep.zone(), clock.instant(), withdrawals.of(rep.id()));
        ArchiveFigures honest = contents.invitationsComplete() ? figures : figures.withoutDenseDays();
        return contents.invitationsPresent() ? honest : figures.withoutInvitations();
    }

    /** Without everybody who was withdrawn: reading takes them off an archive's figure too, whenever it was made. */
    private ArchiveDays days(
            ArchiveContents contents, ArchiveFacts facts, ArchiveNews news, LocalDate day, long repId) {
        Optional<PendingEstimate> pending = contents.invitationsPresent()
                ? FiguresOfArchive.pending(facts, day, Instant.MAX, withdrawals.of(repId))
                : Optional.empty();
        return ArchiveDays.of(facts, news, pending, day);
    }

    private LocalDate dayOf(ArchiveContents contents, String fileName) {
        if (contents.outgoing().isEmpty()
                && contents.connections().isEmpty()
                && contents.particulars().isEmpty()) {
            throw Refused.because("intake.refused.nothing-to-keep");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate day = contents.date(ArchiveName.date(fileName)).orElse(today);
        if (day.isAfter(today.plusDays(1))) {
            throw Refused.because("intake.refused.future", day);
        }
        return day;
    }

    /**
     * An archive without new rows still tells something if it is newer: that nothing was sent since. The same one again
     * brings back names whose time was over.
     */
    private boolean changesNothing(
            long repId, ArchiveNews news, ArchiveFigures figures, List<SealedName> names, AccountParticulars told) {
        if (!news.isEmpty() || particulars.isNews(repId, figures.madeAt(), told)) {
            return false;
        }
        AccountData data = stored(repId);
        boolean saidBefore = data.archives().stream().anyMatch(other -> FiguresOfArchive.saySame(other, figures))
                && !pendingNames.isNews(repId, names);
        return saidBefore || isOutdated(data, figures);
    }

    private AccountData stored(long repId) {
        Instant now = clock.instant();
        return records.load(repId, now, now);
    }

    /** Whether a newer archive tells what this one does; one with sign-ins alone does not tell who waits. */
    private boolean isOutdated(AccountData data, ArchiveFigures figures) {
        Instant now = clock.instant();
        return (figures.tellsAnswers() ? data.newestWithAnswers(now) : data.newestArchive(now))
                .filter(newest -> newest.madeAt().isAfter(figures.madeAt()))
                .isPresent();
    }

    /** Who seems to be waiting is known from the newest archive only, and only if it tells connections. */
    private boolean tellsWhoWaits(long repId, ArchiveFigures figures) {
        return figures.tellsAnswers() && !isOutdated(stored(repId), figures);
    }

    /**
     * Brings in what a preview showed, as far as it is still new: another window may have been faster.
     *
     * @param saidOwn whether the rep said that the archive is the own one; asked for where the preview doubts it
     * @return what was added; empty if nothing was new, and then nothing was written
     * @throws Refused if it may be somebody else's and the rep has not said that it is not
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public Optional<ArchiveImport> apply(ArchivePreview preview, boolean saidOwn) {
        long repId = preview.repId();
        rows.lock(repId);
        scope.requireOwn(repId);
        boolean doubted = preview.findings().ownerDoubt().isPresent();
        if (doubted && !saidOwn) {
            throw Refused.because("intake.refused.not-said-own");
        }
        ArchiveNews news = ArchiveNews.of(preview.facts(), rows.stored(repId));
        if (changesNothing(repId, news, preview.figures(), preview.names(), preview.particulars())) {
            return Optional.empty();
        }
        long importId =
                rows.addImport(repId, user.require().name(), clock.instant(), preview.fileName(), preview.figures());
        rows.add(repId, importId, news);
        particulars.add(repId, importId, preview.particulars());
        if (tellsWhoWaits(repId, preview.figures())) {
            pendingNames.keep(repId, importId, preview.names());
        }
        ArchiveImport added = newest(repId).orElseThrow();
        audit.record(
                "archive-imported",
                "archive-import",
                importId,
                OptionalLong.of(repId),
                Map.of(),
                doubted ? withWord(auditState(added)) : auditState(added));
        events.publishEvent(new ArchiveImported(repId, importId));
        events.publishEvent(new AccountChanged(repId));
        return Optional.of(added);
    }

    /** Every archive that was brought in, the last one first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ArchiveImport> imports(long repId) {
        scope.requireOwn(repId);
        return rows.imports(repId);
    }

    /** The invitations that one import added and those that it told as accepted, by the day they were sent. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AnswerDay> days(long repId, long importId) {
        scope.requireOwn(repId);
        return rows.days(repId, importId);
    }

    /** The import that may be taken back: the last one, since later ones build on what earlier ones left. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ArchiveImport> undoable(long repId) {
        scope.requireOwn(repId);
        return newest(repId);
    }

    /**
     * Takes back exactly what the last import added.
     *
     * @throws Refused if it is not the last one (any more)
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void undo(long repId, long importId) {
        rows.lock(repId);
        scope.requireOwn(repId);
        ArchiveImport newest = newest(repId)
                .filter(last -> last.id() == importId)
                .orElseThrow(() -> Refused.because("intake.undo.refused"));
        particulars.remove(importId);
        rows.remove(repId, importId);
        pendingNames.forget(repId, importId);
        audit.record(
                "archive-import-undone",
                "archive-import",
                importId,
                OptionalLong.of(repId),
                auditState(newest),
                Map.of());
        events.publishEvent(new AccountChanged(repId));
    }

    private Optional<ArchiveImport> newest(long repId) {
        return rows.imports(repId).stream().findFirst();
    }

    /** Whoever looks into it later finds that the rep was asked whose archive it is; not whose name it bears. */
    private static Map<String, ?> withWord(Map<String, ?> state) {
        Map<String, Object> all = new HashMap<>(state);
        all.put("saidOwn", true);
        return all;
    }

    /** Counts and days only: the trail is read by others. */
    private static Map<String, ?> auditState(ArchiveImport added) {
        return Map.of(
                "madeAt", added.madeAt().toString(),
                "invitations", added.invitations(),
                "accepted", added.accepted(),
                "connections", added.connections());
    }
}
