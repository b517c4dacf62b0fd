package io.goodstanding.sheet;

import io.goodstanding.sheet.table.RowError;
import java.util.List;

/**
 * What became of a list of cases.
 *
 * @param known that somebody else brought in since the look
 * @param leftOut rows to which something came in the way since the look
 */
public record CasesBrought(List<CaseOfRow> brought, List<CaseOfRow> known, List<RowError> leftOut) {

    public CasesBrought {
        brought = List.copyOf(brought);
        known = List.copyOf(known);
        leftOut = List.copyOf(leftOut);
    }
}
