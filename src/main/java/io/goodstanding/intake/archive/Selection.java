package io.goodstanding.intake.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * Which entries of an archive are opened, decided by name alone, and the limits that all of them keep before any is.
 *
 * @param chosen one entry per kind of file that is there, in the order of the kinds
 * @param unread names of the other files, in the archive's order
 */
record Selection(Map<ArchiveFile, ZipEntry> chosen, List<String> unread) {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    static Selection of(List<? extends ZipEntry> entries, List<ArchiveFile> kinds, ArchiveLimits limits) {
        Map<ArchiveFile, ZipEntry> chosen = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        long total = 0;
        for (ZipEntry entry : entries) {
            refuseUnsafe(entry, limits);
            total += entry.getSize();
            if (total > limits.totalBytes()) {
                throw new ArchiveRefused(RefusalCode.TOTAL_TOO_LARGE, ArchiveLimits.megabytes(limits.totalBytes()));
            }
            if (!entry.isDirectory() && !choose(entry, kinds, chosen)) {
                unread.add(Shown.of(entry.getName()));
            }
        }
        refuseUnfit(chosen, limits);
        return new Selection(chosen, List.copyOf(unread));
    }

    private static void refuseUnsafe(ZipEntry entry, ArchiveLimits limits) {
        String name = slashed(entry);
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

    private static boolean choose(ZipEntry entry, List<ArchiveFile> kinds, Map<ArchiveFile, ZipEntry> chosen) {
        for (ArchiveFile kind : kinds) {
            if (isOf(kind, slashed(entry))) {
                ZipEntry other = chosen.putIfAbsent(kind, entry);
                if (other != null) {
                    throw new ArchiveRefused(RefusalCode.DUPLICATE_FILE, other.getName(), entry.getName());
                }
                return true;
            }
        }
        return false;
    }

    /** At the root or in one folder; LinkedIn numbers some names, and re-packing changes their case. */
    private static boolean isOf(ArchiveFile kind, String name) {
        String form = "(?:[^/]+/)?" + Pattern.quote(kind.stem().toLowerCase(Locale.ROOT)) + "(?:_\\d+)?\\.csv";
        return name.toLowerCase(Locale.ROOT).matches(form);
    }

    private static void refuseUnfit(Map<ArchiveFile, ZipEntry> chosen, ArchiveLimits limits) {
        if (chosen.keySet().stream().allMatch(ProfileFile.class::isInstance)) {
            throw new ArchiveRefused(RefusalCode.NO_KNOWN_FILE);
        }
        ZipEntry first = chosen.values().iterator().next();
        for (ZipEntry entry : chosen.values()) {
            if (!folder(entry).equals(folder(first))) {
                throw new ArchiveRefused(RefusalCode.FOLDERS_DIFFER, first.getName(), entry.getName());
            }
            if (entry.getSize() > limits.entryBytes()) {
                throw new ArchiveRefused(
                        RefusalCode.ENTRY_TOO_LARGE, entry.getName(), ArchiveLimits.megabytes(limits.entryBytes()));
            }
        }
    }

    private static String folder(ZipEntry entry) {
        String name = slashed(entry);
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String slashed(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }
}
