package io.goodstanding.sheet;

import io.goodstanding.sheet.cases.CaseColumns;
import io.goodstanding.sheet.cases.CaseLine;
import io.goodstanding.sheet.table.RowError;
import io.goodstanding.ticket.TicketState;
import java.util.List;

/**
 * Which cases a list would bring in.
 *
 * @param known those that are here already
 * @param errors one for each row that is left out
 */
public record CasePreview(
        SheetFile file, CaseColumns columns, List<Coming> coming, List<CaseOfRow> known, List<RowError> errors) {

    public CasePreview {
        coming = List.copyOf(coming);
        known = List.copyOf(known);
        errors = List.copyOf(errors);
    }

    /** @param state where it will stand */
    public record Coming(CaseLine line, TicketState state) {}
}
