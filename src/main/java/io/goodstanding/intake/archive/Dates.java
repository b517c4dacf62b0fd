package io.goodstanding.intake.archive;

import static java.time.temporal.ChronoField.AMPM_OF_DAY;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which LinkedIn writes days and times. Words are spelled out here instead of taken from the platform's
 * locale data, whose spelling changes between releases (Sep, Sept; a narrow space before AM).
 */
final class Dates {

    /** {@code M/D/YY, h:mm AM}, two-digit years from 2000: LinkedIn opened in 2003. */
    private static final List<DateTimeFormatter> SENT_AT = List.of(strict(new DateTimeFormatterBuilder()
            .appendPattern("M/d/uu, h:mm ")
            .appendText(AMPM_OF_DAY, Map.of(0L, "AM", 1L, "PM"))));

    /** {@code DD Mon YYYY}. */
    private static final List<DateTimeFormatter> CONNECTED_ON = List.of(strict(new DateTimeFormatterBuilder()
            .appendPattern("d ")
            .appendText(MONTH_OF_YEAR, months())
            .appendPattern(" uuuu")));

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SLASHED = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/\\d{2,4}\\b.*");

    private Dates() {}

    static Optional<Instant> sentAt(String text) {
        return first(SENT_AT, text, LocalDateTime::from).map(time -> time.toInstant(ZoneOffset.UTC));
    }

    static Optional<LocalDate> connectedOn(String text) {
        return first(CONNECTED_ON, text, LocalDate::from);
    }

    private static <T> Optional<T> first(List<DateTimeFormatter> forms, String text, TemporalQuery<T> query) {
        String plain = plain(text);
        return forms.stream()
                .flatMap(form -> parsed(form, plain, query).stream())
                .findFirst();
    }

    private static <T> Optional<T> parsed(DateTimeFormatter form, String text, TemporalQuery<T> query) {
        try {
            return Optional.of(form.parse(text, query));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether this can only be a day before its month, so that the other rows would be misread silently. */
    static boolean isDayFirst(String text) {
        Matcher matcher = SLASHED.matcher(plain(text));
        if (!matcher.matches()) {
            return false;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        return first > 12 && first <= 31 && second >= 1 && second <= 12;
    }

    private static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder form) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(form.toFormatter(Locale.ROOT))
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Map<Long, String> months() {
        List<String> names =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        Map<Long, String> months = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            months.put(i + 1L, names.get(i));
        }
        return months;
    }
}
