package io.goodstanding.sheet;

/** A rep has brought in a spreadsheet with something new about the own account; heard in the same transaction. */
public record OwnNumbersImported(long accountId, long importId) {}
