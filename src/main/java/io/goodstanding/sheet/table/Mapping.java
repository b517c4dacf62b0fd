package io.goodstanding.sheet.table;

import io.goodstanding.account.HandEntry;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a file is read.
 *
 * @param uses what each column is, in the order of the file's columns
 * @param order of dates with slashes or hyphens, where it is known
 * @param day the day of the whole file, where no column tells it
 */
public record Mapping(List<ColumnUse> uses, Optional<DateOrder> order, Optional<LocalDate> day) {

    /** The names of the other fields for refusals. */
    public static final String DAY = HandEntry.DAY;

    public static final String ORDER = "order";

    public Mapping {
        uses = List.copyOf(uses);
    }

    /** What the names of the columns and the dates suggest. */
    public static Mapping guess(SheetTable table) {
        return new Mapping(HeaderGuess.of(table.header()), Optional.empty(), Optional.empty()).toldBy(table);
    }

    /** The same with the order that the dates themselves tell: they are right, whatever was chosen for another file. */
    public Mapping toldBy(SheetTable table) {
        Optional<DateOrder> told = DateOrder.told(dates(table));
        return told.isPresent() ? new Mapping(uses, told, day) : this;
    }

    /** Whether a person has to say the order of the dates. */
    public boolean asksForOrder(SheetTable table) {
        List<String> dates = dates(table);
        return DateOrder.matters(dates) && DateOrder.told(dates).isEmpty();
    }

    /** The columns that tell the sum of the four SSI parts only: it cannot be split. */
    public static List<String> ssiTotals(SheetTable table) {
        return table.header().stream().filter(HeaderGuess::isSsiTotal).toList();
    }

    private List<String> dates(SheetTable table) {
        int column = uses.indexOf(ColumnUse.DAY);
        return column < 0 ? List.of() : table.column(column);
    }

    public boolean has(ColumnUse use) {
        return uses.contains(use);
    }

    /** The name of a column's field for refusals. */
    public static String field(int column) {
        return "column-" + column;
    }

    /** The day of all rows, if no column tells the days. */
    public Optional<LocalDate> dayOfAll() {
        return has(ColumnUse.DAY) ? Optional.empty() : day;
    }

    /**
     * Refuses what cannot be read.
     *
     * @param ownAccount whether rows without a rep are the user's own
     * @throws Refused at the {@link #field} of the column that is wrong, or of the first one that could be what is missing
     */
    public void check(SheetTable table, boolean ownAccount) {
        checkColumns(table);
        if (!has(ColumnUse.REP) && !ownAccount) {
            throw Refused.at(firstLeftOut(), Phrase.of("sheet.map.no-rep"));
        }
        if (!has(ColumnUse.DAY) && day.isEmpty()) {
            throw Refused.at(DAY, Phrase.of("sheet.map.no-day"));
        }
        if (asksForOrder(table) && order.isEmpty()) {
            throw Refused.at(ORDER, Phrase.of("sheet.map.no-order"));
        }
    }

    private void checkColumns(SheetTable table) {
        Set<ColumnUse> seen = EnumSet.noneOf(ColumnUse.class);
        for (int column = 0; column < uses.size(); column++) {
            ColumnUse use = uses.get(column);
            if (use != ColumnUse.LEAVE_OUT && !seen.add(use)) {
                throw Refused.at(
                        field(column),
                        Phrase.of("sheet.map.twice", table.header().get(column)));
            }
        }
        if (seen.stream().noneMatch(use -> use.measure().isPresent())) {
            throw ssiTotals(table).isEmpty()
                    ? Refused.at(firstLeftOut(), Phrase.of("sheet.map.no-number"))
                    : Refused.because("sheet.map.only-total");
        }
    }

    private String firstLeftOut() {
        return field(Math.max(0, uses.indexOf(ColumnUse.LEAVE_OUT)));
    }
}
