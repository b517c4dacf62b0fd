package io.goodstanding.intake.archive;

/**
 * How much an archive may ask of the server before it is refused.
 *
 * @param archiveBytes largest upload, in bytes
 * @param entries most files and folders in the archive
 * @param entryBytes largest unpacked size of one file that is read, in bytes
 * @param totalBytes largest unpacked size of all files as the archive declares it, read or not, in bytes
 * @param ratio largest unpacked size divided by packed size, for files above {@code ratioFromBytes}
 * @param ratioFromBytes files up to this unpacked size, in bytes, may be packed as tightly as they like
 * @param rows most rows of one file, blank ones counted
 * @param rejectedRows most rows of one file that may be kept for the preview because they were not understood
 */
public record ArchiveLimits(
        long archiveBytes,
        int entries,
        long entryBytes,
        long totalBytes,
        int ratio,
        long ratioFromBytes,
        int rows,
        int rejectedRows) {

    private static final long MEGABYTE = 1024L * 1024;

    public ArchiveLimits {
        if (archiveBytes < 1
                || entries < 1
                || entryBytes < 1
                || totalBytes < 1
                || ratio < 1
                || ratioFromBytes < 0
                || rows < 1
                || rejectedRows < 0) {
            throw new IllegalArgumentException("Limits are positive");
        }
    }

    /**
     * Our own choice, far above the largest archive seen in public (5,500 invitations, 11,000 connections) and below what
     * would hurt a small server: 100 MB packed, 2,000 files, 64 MB per file read, 512 MB in all, 100:1 above 1 MB,
     * 200,000 rows, 10,000 rejected rows.
     */
    public static ArchiveLimits standard() {
        return new ArchiveLimits(100 * MEGABYTE, 2_000, 64 * MEGABYTE, 512 * MEGABYTE, 100, MEGABYTE, 200_000, 10_000);
    }

    /** Room for each entry's name and extra fields in the archive's table of contents: 1 KB on average, in bytes. */
    long directoryBytes() {
        return entries * 1024L;
    }

    static String megabytes(long bytes) {
        return Long.toString(Math.max(1, bytes / MEGABYTE));
    }
}
