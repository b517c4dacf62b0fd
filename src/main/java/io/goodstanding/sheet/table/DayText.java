package io.goodstanding.sheet.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which reports write a day: 2026-11-24, 24.11.2026, and with slashes or hyphens in either order. Years
 * have four digits; a time is taken at midnight only, since any other belongs to a zone that the file does not tell.
 */
public final class DayText {

    private static final String MIDNIGHT = "(?:[T ]00:00(?::00(?:\\.0+)?)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + MIDNIGHT);
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + MIDNIGHT);
    private static final Pattern EITHER = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})" + MIDNIGHT);

    private DayText() {}

    /**
     * The day; empty if it is none, or none in this order.
     *
     * @param order of dates with slashes or hyphens; where it is not known only those are read that are the same in both
     */
    public static Optional<LocalDate> read(String text, Optional<DateOrder> order) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        if (order.isPresent()) {
            return either(text, order.get());
        }
        Optional<LocalDate> dayFirst = either(text, DateOrder.DAY_FIRST);
        return dayFirst.equals(either(text, DateOrder.MONTH_FIRST)) ? dayFirst : Optional.empty();
    }

    private static Optional<LocalDate> either(String text, DateOrder order) {
        Matcher matcher = EITHER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return order == DateOrder.DAY_FIRST
                ? day(matcher.group(4), matcher.group(3), matcher.group(1))
                : day(matcher.group(4), matcher.group(1), matcher.group(3));
    }

    static boolean isOnly(String text, DateOrder order) {
        return either(text, order).isPresent()
                && either(text, order == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST)
                        .isEmpty();
    }

    static boolean isTwoFold(String text) {
        Optional<LocalDate> dayFirst = either(text, DateOrder.DAY_FIRST);
        Optional<LocalDate> monthFirst = either(text, DateOrder.MONTH_FIRST);
        return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
