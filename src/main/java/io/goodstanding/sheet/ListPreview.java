package io.goodstanding.sheet;

import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.sheet.people.ListReading;
import java.time.ZoneId;
import java.util.OptionalLong;

/**
 * Whom a list would add.
 *
 * @param otherwise the team of those whose own one is missing or unknown
 * @param zone in which the days of all of them are days
 */
public record ListPreview(
        SheetFile file, ListColumns columns, OptionalLong otherwise, ZoneId zone, ListReading.Result reading) {}
