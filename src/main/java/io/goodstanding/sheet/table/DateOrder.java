package io.goodstanding.sheet.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which number comes first in a date such as 11/12/2026. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    public String key() {
        return "sheet.order." + name();
    }

    /**
     * The order that a file's dates tell. Empty if they tell none, and then a person has to say it; also if some dates
     * are possible in one order only and some only in the other.
     */
    public static Optional<DateOrder> told(Collection<String> dates) {
        List<DateOrder> told = Arrays.stream(values())
                .filter(order -> dates.stream().anyMatch(date -> DayText.isOnly(date, order)))
                .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** Whether some date could be read both ways, as two different days. */
    public static boolean matters(Collection<String> dates) {
        return dates.stream().anyMatch(DayText::isTwoFold);
    }
}
