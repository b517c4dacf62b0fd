package io.goodstanding.intake.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name under which LinkedIn hands out an archive, such as {@code Basic_LinkedInDataExport_03-12-2025.zip}. */
public final class ArchiveName {

    private static final Pattern DATE =
            Pattern.compile("LinkedInDataExport_(\\d{2})-(\\d{2})-(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private ArchiveName() {}

    /** The day in the name, month first; empty if the file was renamed or the day does not exist. */
    public static Optional<LocalDate> date(String fileName) {
        Matcher matcher = DATE.matcher(fileName);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
