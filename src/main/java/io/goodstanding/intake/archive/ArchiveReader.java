package io.goodstanding.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads one archive from beginning to end. It writes nothing, so a refusal leaves everything as it was. */
public final class ArchiveReader {

    private final InvitationsFile invitations = new InvitationsFile();
    private final ConnectionsFile connections = new ConnectionsFile();
    private final ProfileFile profile = new ProfileFile();
    private final Map<ArchiveFile, TableIntake> tables = new LinkedHashMap<>();
    private final ArchiveLimits limits;
    private final DoubleConsumer progress;

    private ArchiveReader(ArchiveLimits limits, DoubleConsumer progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Checks the archive, then reads the files of it that are known.
     *
     * @param zip a file on the local disk
     * @param progress hears the share that is done, from 0 to 1, never falling, 1 once at the end
     * @throws ArchiveRefused if the archive is not safe or not understood
     * @throws IOException if the disk fails
     */
    public static ArchiveContents read(Path zip, ArchiveLimits limits, DoubleConsumer progress) throws IOException {
        return new ArchiveReader(limits, progress).read(zip);
    }

    private ArchiveContents read(Path zip) throws IOException {
        ZipTail.check(zip, limits);
        try (ZipFile archive = open(zip)) {
            List<ArchiveFile> kinds = List.of(invitations, connections, profile);
            Selection selection = Selection.of(archive.stream().toList(), kinds, limits);
            Progress done = new Progress(selection.chosen().values(), progress);
            for (Map.Entry<ArchiveFile, ZipEntry> chosen : selection.chosen().entrySet()) {
                read(archive, chosen.getKey(), chosen.getValue(), done);
            }
            done.finish();
            return contents(selection);
        }
    }

    /** Names without the mark for UTF-8 may be in any old code page; the names that are looked for are ASCII. */
    private static ZipFile open(Path zip) throws IOException {
        try {
            return new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return openWithOldNames(zip);
        }
    }

    private static ZipFile openWithOldNames(Path zip) throws IOException {
        try {
            return new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            throw new ArchiveRefused(RefusalCode.DAMAGED);
        }
    }

    private void read(ZipFile archive, ArchiveFile kind, ZipEntry entry, Progress done) throws IOException {
        TableIntake table = new TableIntake(kind, Shown.of(entry.getName()), limits);
        try (InputStream bytes = new EntryStream(archive.getInputStream(entry), entry, done::add)) {
            CsvTable.read(bytes, table);
        } catch (ZipException e) {
            throw new ArchiveRefused(RefusalCode.DAMAGED_FILE, entry.getName());
        }
        tables.put(kind, table);
    }

    private ArchiveContents contents(Selection selection) {
        return new ArchiveContents(
                invitations.outgoing(),
                connections.connections(),
                isTable(invitations),
                isTable(connections),
                profile.owner(),
                tables.values().stream().map(TableIntake::report).toList(),
                tables.values().stream()
                        .flatMap(table -> table.rejected().stream())
                        .toList(),
                selection.unread(),
                Coverage.of(invitations.outgoing()),
                newest());
    }

    private boolean isTable(ArchiveFile kind) {
        TableIntake table = tables.get(kind);
        return table != null && table.hasTable();
    }

    private Optional<LocalDate> newest() {
        Stream<LocalDate> sent = invitations.newest().stream().map(LinkedInDay::of);
        Stream<LocalDate> connected = connections.connections().stream().map(ConnectionRow::connectedOn);
        return Stream.concat(sent, connected).max(Comparator.naturalOrder());
    }
}
