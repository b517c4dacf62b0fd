package io.goodstanding.tidyup;

import java.time.LocalDate;
import java.util.List;

/**
 * A line that was just ticked. The database has forgotten the name; this keeps it sealed, in the memory of the page
 * that ticked it, so that a slip can be taken back until the page is left.
 */
public final class Ticked {

    private final long repId;
    private final LocalDate reinviteFrom;
    private final List<TidyUpRows.Row> rows;

    Ticked(long repId, LocalDate reinviteFrom, List<TidyUpRows.Row> rows) {
        this.repId = repId;
        this.reinviteFrom = reinviteFrom;
        this.rows = List.copyOf(rows);
    }

    public long repId() {
        return repId;
    }

    /** The first day, in the rep's zone, on which LinkedIn takes another invitation to that person. */
    public LocalDate reinviteFrom() {
        return reinviteFrom;
    }

    List<TidyUpRows.Row> rows() {
        return rows;
    }
}
