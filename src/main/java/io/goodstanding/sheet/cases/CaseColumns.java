package io.goodstanding.sheet.cases;

import io.goodstanding.shared.Phrase;
import io.goodstanding.sheet.table.DateOrder;
import io.goodstanding.sheet.table.RowError;
import io.goodstanding.sheet.table.SheetRow;
import io.goodstanding.sheet.table.SheetTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which column of a list of cases what stands, counted from 0; without a field that the list does not have.
 *
 * @param order of dates with slashes or hyphens, where it is known
 */
public record CaseColumns(Map<CaseField, Integer> columns, Optional<DateOrder> order) {

    /** Of a cell that is left out, as much as tells which one it is. */
    private static final int TOLD_OF_CELL = 120;

    public CaseColumns {
        columns = Map.copyOf(columns);
    }

    /** By the names of the columns. */
    public static CaseColumns guess(SheetTable table) {
        Map<CaseField, Integer> guess = new EnumMap<>(CaseField.class);
        for (CaseField field : CaseField.values()) {
            field.columnIn(table).ifPresent(column -> guess.put(field, column));
        }
        return new CaseColumns(guess, Optional.empty()).toldBy(table);
    }

    /** Whether a file is rather a list of cases than of numbers or people: only cases have a way and one of these. */
    public static boolean looksLikeOne(SheetTable table) {
        Map<CaseField, Integer> guess = guess(table).columns();
        return guess.containsKey(CaseField.CHANNEL)
                && (guess.containsKey(CaseField.CASE_NUMBER) || guess.containsKey(CaseField.SENT_ON));
    }

    /** The same with the order that the dates themselves tell: they are right, whatever was chosen. */
    public CaseColumns toldBy(SheetTable table) {
        Optional<DateOrder> told = DateOrder.told(dates(table));
        return told.isPresent() ? new CaseColumns(columns, told) : this;
    }

    /** Whether a person has to say the order of the dates. */
    public boolean asksForOrder(SheetTable table) {
        List<String> dates = dates(table);
        return DateOrder.matters(dates) && DateOrder.told(dates).isEmpty();
    }

    private List<String> dates(SheetTable table) {
        return Stream.of(CaseField.SENT_ON, CaseField.ANSWERED_ON)
                .flatMap(field -> column(field).stream())
                .flatMap(column -> table.column(column).stream())
                .toList();
    }

    /**
     * Why no case can be read from such columns.
     *
     * @param ownAccount whether rows without a rep are the user's own
     */
    public Optional<Phrase> refusal(SheetTable table, boolean ownAccount) {
        if (!columns.containsKey(CaseField.REP) && !ownAccount) {
            return Optional.of(Phrase.of("sheet.map.no-rep"));
        }
        if (!columns.containsKey(CaseField.CHANNEL)) {
            return Optional.of(Phrase.of("case-list.map.no-channel"));
        }
        return asksForOrder(table) && order.isEmpty() ? Optional.of(Phrase.of("sheet.map.no-order")) : Optional.empty();
    }

    public Optional<Integer> column(CaseField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** What a row says; empty where the list does not have it. */
    String text(SheetRow row, CaseField field) {
        return column(field).map(row::cell).orElse("");
    }

    /** @param field that it is about, if it is about one */
    public RowError error(SheetTable table, SheetRow row, Optional<CaseField> field, Phrase why) {
        return new RowError(
                row.number(),
                field.flatMap(this::column).map(table.header()::get).orElse(""),
                field.map(each -> shortened(text(row, each))).orElse(""),
                why);
    }

    private static String shortened(String cell) {
        return cell.codePointCount(0, cell.length()) <= TOLD_OF_CELL
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, TOLD_OF_CELL)) + "…";
    }
}
