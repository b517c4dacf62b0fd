package io.goodstanding.intake;

/** A rep has brought in an archive with something new in it; heard in the same transaction. */
public record ArchiveImported(long accountId, long importId) {}
