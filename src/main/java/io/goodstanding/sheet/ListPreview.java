package io.goodstanding.sheet;

import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.sheet.people.ListReading;
import java.util.OptionalLong;

/**
 * Whom a list would add.
 *
 * @param otherwise the team of those whose own one is missing or unknown
 */
public record ListPreview(SheetFile file, ListColumns columns, OptionalLong otherwise, ListReading.Result reading) {}
