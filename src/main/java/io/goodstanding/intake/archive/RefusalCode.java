package io.goodstanding.intake.archive;

import java.util.Locale;

/** Why an archive is refused as a whole. The comment on each names the arguments of its text, in order. */
public enum RefusalCode {
    /** Largest size in MB. */
    TOO_LARGE,
    /** Neither an archive nor a table. */
    NOT_A_ZIP,
    /** The table of contents cannot be read: cut off, or changed. */
    DAMAGED,
    /** File. Its content differs from what the table of contents declares. */
    DAMAGED_FILE,
    EMPTY,
    /** Most files. */
    TOO_MANY_ENTRIES,
    ENCRYPTED,
    /** Name of the entry that points outside the archive. */
    UNSAFE_NAME,
    /** Name of the entry that is no file but points at one. */
    LINK,
    /** File, largest size in MB. */
    ENTRY_TOO_LARGE,
    /** Largest size in MB. */
    TOTAL_TOO_LARGE,
    /** File, largest ratio. */
    RATIO_TOO_HIGH,
    /** File. */
    UNSUPPORTED_COMPRESSION,
    NO_KNOWN_FILE,
    /** First line of a single file that is none of the known tables. */
    UNKNOWN_TABLE,
    /** File: the only one that could be read is an {@link OptionalPart}. */
    NOT_TICKED,
    /** Both files. */
    DUPLICATE_FILE,
    /** Both files. */
    FOLDERS_DIFFER,
    /** File. */
    UTF16,
    /** File. */
    NOT_UTF8,
    /** File. */
    EMPTY_FILE,
    /** File, header found. */
    WRONG_CONTENT,
    /** File, missing columns, header found. */
    MISSING_COLUMN,
    /** File, row. */
    UNREADABLE_ROW,
    /** File, most rows. */
    TOO_MANY_ROWS,
    /** File, most rejected rows. */
    TOO_MANY_REJECTED_ROWS,
    /** File, row, date found. */
    DATES_NOT_UNDERSTOOD,
    /** File, row, date found. */
    DAY_FIRST_DATES,
    /** File, first row. */
    NOTHING_UNDERSTOOD;

    /** The key of the text in the bundles. */
    public String key() {
        return "intake.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
