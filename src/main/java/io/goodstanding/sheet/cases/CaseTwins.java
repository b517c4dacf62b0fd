package io.goodstanding.sheet.cases;

import io.goodstanding.shared.Phrase;
import io.goodstanding.sheet.table.RowError;
import io.goodstanding.sheet.table.SheetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that cannot both come in: LinkedIn answers one case of an account at a time, and a number belongs to one case.
 * Nobody can know which is right, so all of them are left out, each with the other's number.
 */
public final class CaseTwins {

    private CaseTwins() {}

    /** One error for each row of {@code lines} that has a twin among them. */
    public static List<RowError> of(SheetTable table, CaseColumns columns, List<CaseLine> lines) {
        List<RowError> errors = new ArrayList<>();
        for (CaseLine line : lines) {
            Optional<CaseLine> sameRep = lines.stream()
                    .filter(other ->
                            other != line && other.rep().id() == line.rep().id())
                    .findFirst();
            Optional<CaseLine> sameNumber = lines.stream()
                    .filter(other -> other != line && isSameNumber(other, line))
                    .findFirst();
            sameRep.map(other -> error(table, columns, line, CaseField.REP, "case-list.row.same-account", other))
                    .or(() -> sameNumber.map(other ->
                            error(table, columns, line, CaseField.CASE_NUMBER, "case-list.row.same-number", other)))
                    .ifPresent(errors::add);
        }
        return errors;
    }

    private static boolean isSameNumber(CaseLine one, CaseLine other) {
        return one.told().number().isPresent()
                && one.told().number().equals(other.told().number());
    }

    private static RowError error(
            SheetTable table, CaseColumns columns, CaseLine line, CaseField field, String key, CaseLine other) {
        return columns.error(
                table,
                line.row(),
                Optional.of(field),
                Phrase.of(key, other.row().number()));
    }
}
