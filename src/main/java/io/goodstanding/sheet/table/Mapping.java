package io.goodstanding.sheet.table;

import io.goodstanding.shared.Phrase;
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

    /**
     * Why the file cannot be read like this; empty if it can.
     *
     * @param ownAccount whether rows without a rep are the user's own
     */
    public Optional<Phrase> refusal(SheetTable table, boolean ownAccount) {
        Set<ColumnUse> seen = EnumSet.noneOf(ColumnUse.class);
        for (int column = 0; column < uses.size(); column++) {
            ColumnUse use = uses.get(column);
            if (use != ColumnUse.LEAVE_OUT && !seen.add(use)) {
                return Optional.of(Phrase.of("sheet.map.twice", table.header().get(column)));
            }
        }
        if (seen.stream().noneMatch(use -> use.measure().isPresent())) {
            return Optional.of(Phrase.of(ssiTotals(table).isEmpty() ? "sheet.map.no-number" : "sheet.map.only-total"));
        }
        if (!seen.contains(ColumnUse.REP) && !ownAccount) {
            return Optional.of(Phrase.of("sheet.map.no-rep"));
        }
        return refusalOfDays(table);
    }

    private Optional<Phrase> refusalOfDays(SheetTable table) {
        if (!has(ColumnUse.DAY) && day.isEmpty()) {
            return Optional.of(Phrase.of("sheet.map.no-day"));
        }
        return asksForOrder(table) && order.isEmpty() ? Optional.of(Phrase.of("sheet.map.no-order")) : Optional.empty();
    }
}
