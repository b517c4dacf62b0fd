package io.goodstanding.intake;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.account.AccountChanged;
import io.goodstanding.account.AccountRecords;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.intake.archive.ArchiveContents;
import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.ArchiveLimits;
import io.goodstanding.intake.archive.ArchiveName;
import io.goodstanding.intake.archive.ArchiveReader;
import io.goodstanding.intake.archive.PersonHasher;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
    private final TeamScope scope;
    private final CurrentUser user;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArchiveImports(
            ArchiveRows rows,
            AccountRecords records,
            TeamScope scope,
            CurrentUser user,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.records = records;
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
     * @param progress hears the share that is read, from 0 to 1
     * @throws io.goodstanding.intake.archive.ArchiveRefused if the archive is not safe or not understood
     * @throws Refused if it is dated in the future or holds nothing to keep
     * @throws IOException if the disk fails
     */
    @PreAuthorize("isAuthenticated()")
    public ArchivePreview preview(long repId, Path zip, String fileName, DoubleConsumer progress) throws IOException {
        RepName rep = scope.requireOwn(repId);
        ArchiveContents contents = ArchiveReader.read(zip, ArchiveLimits.standard(), progress);
        LocalDate day = dayOf(contents, fileName);
        ArchiveFacts facts = ArchiveFacts.of(contents, new PersonHasher(records.personKey(repId)));
        ArchiveFigures figures = FiguresOfArchive.of(facts, day, rep.zone(), clock.instant());
        ArchiveNews news = ArchiveNews.of(facts, rows.stored(repId));
        return new ArchivePreview(
                repId,
                ShownFileName.of(fileName),
                day,
                ArchiveFindings.of(
                        contents,
                        facts.invitations().size(),
                        facts.connections().size(),
                        rep.name()),
                figures,
                news.invitations().size(),
                news.acceptances(),
                news.connections().size(),
                changesNothing(repId, news, figures),
                facts);
    }

    private LocalDate dayOf(ArchiveContents contents, String fileName) {
        if (contents.outgoing().isEmpty() && contents.connections().isEmpty()) {
            throw Refused.because("intake.refused.nothing-to-keep");
        }
        LocalDate day = contents.date(ArchiveName.date(fileName)).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (day.isAfter(today.plusDays(1))) {
            throw Refused.because("intake.refused.future", day);
        }
        return day;
    }

    /** An archive without new rows still tells something if it is newer: that nothing was sent since. */
    private boolean changesNothing(long repId, ArchiveNews news, ArchiveFigures figures) {
        Instant now = clock.instant();
        return news.isEmpty()
                && records.load(repId, now, now)
                        .newestArchive(now)
                        .filter(newest ->
                                newest.madeAt().isAfter(figures.madeAt()) || FiguresOfArchive.saySame(newest, figures))
                        .isPresent();
    }

    /**
     * Brings in what a preview showed, as far as it is still new: another window may have been faster.
     *
     * @return what was added; empty if nothing was new, and then nothing was written
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public Optional<ArchiveImport> apply(ArchivePreview preview) {
        long repId = preview.repId();
        rows.lock(repId);
        scope.requireOwn(repId);
        ArchiveNews news = ArchiveNews.of(preview.facts(), rows.stored(repId));
        if (changesNothing(repId, news, preview.figures())) {
            return Optional.empty();
        }
        long importId =
                rows.addImport(repId, user.require().name(), clock.instant(), preview.fileName(), preview.figures());
        rows.add(repId, importId, news);
        ArchiveImport added = newest(repId).orElseThrow();
        audit.record(
                "archive-imported", "archive-import", importId, OptionalLong.of(repId), Map.of(), auditState(added));
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
        rows.remove(repId, importId);
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

    /** Counts and days only: the trail is read by others. */
    private static Map<String, ?> auditState(ArchiveImport added) {
        return Map.of(
                "madeAt", added.madeAt().toString(),
                "invitations", added.invitations(),
                "accepted", added.accepted(),
                "connections", added.connections());
    }
}
