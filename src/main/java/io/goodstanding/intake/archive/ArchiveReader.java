package io.goodstanding.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads one archive from beginning to end. It writes nothing, so a refusal leaves everything as it was. */
public final class ArchiveReader {

    private final KnownFiles files = new KnownFiles();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<OptionalPart> ticked;
    private final ArchiveLimits limits;
    private final DoubleConsumer progress;

    private ArchiveReader(Set<OptionalPart> ticked, ArchiveLimits limits, DoubleConsumer progress) {
        this.ticked = Set.copyOf(ticked);
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Checks the archive, then reads the files of it that are known. One of its tables alone will do: which one it is,
     * and whether the file is an archive at all, is told by the content.
     *
     * @param file on the local disk
     * @param ticked what may be opened besides; nothing else of {@link OptionalPart} is
     * @param progress hears the share that is done, from 0 to 1, never falling, 1 once at the end
     * @throws ArchiveRefused if it is not safe or not understood
     * @throws IOException if the disk fails
     */
    public static ArchiveContents read(
            Path file, Set<OptionalPart> ticked, ArchiveLimits limits, DoubleConsumer progress) throws IOException {
        return new ArchiveReader(ticked, limits, progress).read(file);
    }

    private ArchiveContents read(Path file) throws IOException {
        if (!ZipTail.isZip(file)) {
            SingleTable.of(file, files.kinds(), ticked, limits).read(files, progress);
            return files.contents(List.of(), List.of());
        }
        long entries = ZipTail.check(file, limits);
        try (ZipFile archive = open(file)) {
            if (archive.size() != entries) {
                throw new ArchiveRefused(RefusalCode.DAMAGED);
            }
            Selection selection = Selection.of(archive.stream().toList(), files.kinds(), ticked, limits);
            leftOut.addAll(selection.leftOut());
            Progress done = new Progress(selection.bytes(), progress);
            for (Map.Entry<ArchiveFile, ZipEntry> chosen : selection.chosen().entrySet()) {
                read(archive, chosen.getKey(), chosen.getValue(), done);
            }
            done.finish();
            return files.contents(leftOut, selection.unread());
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
            readTable(bytes, table, kind);
        } catch (ZipException e) {
            throw new ArchiveRefused(RefusalCode.DAMAGED_FILE, entry.getName());
        }
    }

    /** A smaller file that is not understood is left out; its bytes are read all the same, since they may be damaged. */
    private void readTable(InputStream bytes, TableIntake table, ArchiveFile kind) throws IOException {
        try {
            CsvTable.read(bytes, table, kind.columns());
            files.readToItsEnd(kind, table);
        } catch (ArchiveRefused e) {
            LeftOut because = LeftOut.after(table.file(), e.refusal())
                    .filter(left -> kind instanceof SideFile)
                    .orElseThrow(() -> e);
            bytes.transferTo(OutputStream.nullOutputStream());
            leftOut.add(because);
            files.leaveOut(table);
        }
    }
}
