package io.goodstanding.channel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people paste them, one on each line: a date, then a name.
 *
 * @param wrong lines that hold no such thing, as they stand there
 */
record HolidayLines(SortedMap<LocalDate, String> days, List<String> wrong) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[\\s,;]+(\\S.{0,79})");

    /** Long before and after nobody plans. */
    private static final int FIRST_YEAR = 2020;

    private static final int LAST_YEAR = 2100;

    static HolidayLines read(String text) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> day(line)
                        .ifPresentOrElse(entry -> days.put(entry.getKey(), entry.getValue()), () -> wrong.add(line)));
        return new HolidayLines(days, wrong);
    }

    private static Optional<Map.Entry<LocalDate, String>> day(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(matcher.group(1));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(Map.entry(day, matcher.group(2).strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
