package io.goodstanding.intake.archive;

import static java.time.temporal.ChronoField.AMPM_OF_DAY;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
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
import java.util.stream.Stream;

/**
 * The forms in which LinkedIn writes days and times. Words are spelled out here instead of taken from the platform's
 * locale data, whose spelling changes between releases (Sep, Sept; a narrow space before AM).
 */
final class Dates {

    private static final Map<Long, String> HALVES = Map.of(0L, "AM", 1L, "PM");
    private static final Map<Long, String> DAYS = numbered("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final Map<Long, String> MONTHS =
            numbered("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /**
     * {@code M/D/YY, h:mm AM}, two-digit years from 2000, since LinkedIn opened in 2003; {@code yyyy/MM/dd HH:mm:ss UTC} in
     * 2018; {@code Mar 12 2025 10:30 AM} once.
     */
    private static final List<DateTimeFormatter> SENT_AT = List.of(
            strict(form("M/d/uu, h:mm ").appendText(AMPM_OF_DAY, HALVES)),
            strict(form("uuuu/MM/dd HH:mm:ss 'UTC'")),
            strict(form("").appendText(MONTH_OF_YEAR, MONTHS)
                    .appendPattern(" d uuuu h:mm ")
                    .appendText(AMPM_OF_DAY, HALVES)));

    /** Besides, {@code EEE MMM dd HH:mm:ss UTC yyyy} of sign-ins and challenges, and the form of messages. */
    private static final List<DateTimeFormatter> TIMES = Stream.concat(
                    SENT_AT.stream(),
                    Stream.of(
                            strict(form("").appendText(DAY_OF_WEEK, DAYS)
                                    .appendLiteral(' ')
                                    .appendText(MONTH_OF_YEAR, MONTHS)
                                    .appendPattern(" d HH:mm:ss 'UTC' uuuu")),
                            strict(form("uuuu-MM-dd HH:mm:ss 'UTC'"))))
            .toList();

    /** {@code DD Mon YYYY}, which spreadsheets turn into {@code D-Mon-YY}. */
    private static final List<DateTimeFormatter> DAYS_ALONE = List.of(
            strict(form("d ").appendText(MONTH_OF_YEAR, MONTHS).appendPattern(" uuuu")),
            strict(form("d-").appendText(MONTH_OF_YEAR, MONTHS).appendPattern("-uu")),
            strict(form("uuuu-MM-dd")));

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SLASHED = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/\\d{2,4}\\b.*");

    private Dates() {}

    /** To the minute: a day alone is no instant. */
    static Optional<Instant> sentAt(String text) {
        return instant(SENT_AT, text);
    }

    static Optional<Instant> time(String text) {
        return instant(TIMES, text);
    }

    /** With a time behind it, as in 2018, or without. */
    static Optional<LocalDate> day(String text) {
        return first(DAYS_ALONE, text, LocalDate::from).or(() -> time(text).map(LinkedInDay::of));
    }

    private static Optional<Instant> instant(List<DateTimeFormatter> forms, String text) {
        return first(forms, text, LocalDateTime::from).map(time -> time.toInstant(ZoneOffset.UTC));
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

    private static DateTimeFormatterBuilder form(String pattern) {
        return new DateTimeFormatterBuilder().appendPattern(pattern);
    }

    private static Map<Long, String> numbered(String... names) {
        Map<Long, String> numbered = new HashMap<>();
        for (String name : names) {
            numbered.put(numbered.size() + 1L, name);
        }
        return numbered;
    }
}
