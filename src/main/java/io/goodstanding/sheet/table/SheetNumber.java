package io.goodstanding.sheet.table;

import io.goodstanding.account.Measure;
import java.time.LocalDate;

/** One number that a file tells. */
public record SheetNumber(Key key, int value) {

    /** What it is about: a file may tell it once. */
    public record Key(long accountId, LocalDate day, Measure measure) {}
}
