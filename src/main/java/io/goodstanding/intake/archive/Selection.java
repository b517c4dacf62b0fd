package io.goodstanding.intake.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * Which entries of an archive are opened, decided by name alone, and the limits that all of them keep before any is.
 *
 * @param chosen one entry per kind of file that is there and may be opened
 * @param leftOut the known ones that may not
 * @param unread names of the other files, in the archive's order
 */
record Selection(Map<ArchiveFile, ZipEntry> chosen, List<LeftOut> leftOut, List<String> unread) {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    static Selection of(
            List<? extends ZipEntry> entries, List<ArchiveFile> kinds, Set<OptionalPart> ticked, ArchiveLimits limits) {
        refuseUnsafe(entries, limits);
        Map<ArchiveFile, List<ZipEntry>> found = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        for (ZipEntry entry : entries) {
            Optional<ArchiveFile> kind = kinds.stream()
                    .filter(each -> EntryName.of(entry).isOf(each))
                    .findFirst();
            kind.ifPresent(each ->
                    found.computeIfAbsent(each, none -> new ArrayList<>()).add(entry));
            if (kind.isEmpty() && !entry.isDirectory()) {
                unread.add(Shown.of(entry.getName()));
            }
        }
        Selection selection = new Selection(new LinkedHashMap<>(), new ArrayList<>(), List.copyOf(unread));
        found.forEach((kind, same) -> selection.choose(kind, same, ticked));
        selection.refuseUnfit(limits);
        return selection;
    }

    private static void refuseUnsafe(List<? extends ZipEntry> entries, ArchiveLimits limits) {
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : entries) {
            refuseUnsafe(entry, limits);
            if (!names.add(EntryName.of(entry).path())) {
                throw new ArchiveRefused(RefusalCode.DUPLICATE_FILE, entry.getName(), entry.getName());
            }
            total += entry.getSize();
            if (total > limits.totalBytes()) {
                throw new ArchiveRefused(RefusalCode.TOTAL_TOO_LARGE, ArchiveLimits.megabytes(limits.totalBytes()));
            }
        }
    }

    private static void refuseUnsafe(ZipEntry entry, ArchiveLimits limits) {
        String name = EntryName.of(entry).path();
        boolean outside = name.startsWith("/")
                || DRIVE.matcher(name).matches()
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
        if (outside) {
            throw new ArchiveRefused(RefusalCode.UNSAFE_NAME, name);
        }
        long size = entry.getSize();
        if (size < 0 || size > limits.totalBytes()) {
            throw new ArchiveRefused(RefusalCode.TOTAL_TOO_LARGE, ArchiveLimits.megabytes(limits.totalBytes()));
        }
        if (size > limits.ratioFromBytes() && size / limits.ratio() >= Math.max(1, entry.getCompressedSize())) {
            throw new ArchiveRefused(RefusalCode.RATIO_TOO_HIGH, name, limits.ratio());
        }
    }

    private void choose(ArchiveFile kind, List<ZipEntry> same, Set<OptionalPart> ticked) {
        ZipEntry first = same.get(0);
        if (kind.part().isPresent() && !ticked.contains(kind.part().get())) {
            leftOut.add(LeftOut.because(first.getName(), LeftOut.Reason.NOT_TICKED));
        } else if (same.size() == 1) {
            chosen.put(kind, first);
        } else if (kind instanceof SideFile) {
            leftOut.add(LeftOut.because(first.getName(), LeftOut.Reason.TWICE));
        } else {
            throw new ArchiveRefused(
                    RefusalCode.DUPLICATE_FILE, first.getName(), same.get(1).getName());
        }
    }

    private void refuseUnfit(ArchiveLimits limits) {
        if (chosen.keySet().stream().allMatch(ProfileFile.class::isInstance)) {
            throw leftOut.isEmpty()
                    ? new ArchiveRefused(RefusalCode.NO_KNOWN_FILE)
                    : new ArchiveRefused(RefusalCode.NOT_TICKED, leftOut.get(0).file());
        }
        Map<String, ZipEntry> folders = new LinkedHashMap<>();
        chosen.forEach((kind, entry) -> folders.putIfAbsent(EntryName.of(entry).folder(kind), entry));
        if (folders.size() > 1) {
            List<ZipEntry> two = List.copyOf(folders.values());
            throw new ArchiveRefused(
                    RefusalCode.FOLDERS_DIFFER, two.get(0).getName(), two.get(1).getName());
        }
        for (ZipEntry entry : chosen.values()) {
            if (entry.getSize() > limits.entryBytes()) {
                throw new ArchiveRefused(
                        RefusalCode.ENTRY_TOO_LARGE, entry.getName(), ArchiveLimits.megabytes(limits.entryBytes()));
            }
        }
    }

    /** Of all that is opened, unpacked. */
    long bytes() {
        return chosen.values().stream().mapToLong(ZipEntry::getSize).sum();
    }
}
