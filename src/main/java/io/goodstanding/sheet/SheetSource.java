package io.goodstanding.sheet;

import io.goodstanding.sheet.table.Mapping;
import java.time.Instant;

/**
 * A kind of file that was brought in before.
 *
 * @param name as somebody called it, such as "Weekly tool report"
 * @param mapping for the columns of the file at hand
 */
public record SheetSource(String name, Mapping mapping, Instant changedAt, String changedBy) {

    /** Whether files of this kind are called so and read so already. */
    boolean says(String otherName, Mapping other) {
        return name.equals(otherName)
                && mapping.uses().equals(other.uses())
                && mapping.order().equals(other.order());
    }
}
