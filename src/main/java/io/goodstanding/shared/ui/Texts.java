package io.goodstanding.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.goodstanding.shared.Phrase;
import java.text.Bidi;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Says things to one reader: texts from the bundles in the reader's language, days and times in the reader's zone.
 * Dates are "Tue 24 Nov", with the year only when it is not this one; times have 24 hours.
 *
 * @param zone the reader's
 * @param now from when "this year" and durations are seen
 */
public record Texts(Locale locale, ZoneId zone, Instant now) {

    /** A string in a phrase that starts with this is the key of a kind's name; what people type is text. */
    private static final String KIND_MARK = "@kind.";

    private static final String KIND = "kind.";

    /** Stands for the reader's own account where others read its name. */
    private static final String OWN_MARK = "@notice.own";

    /** Names of other values that a sentence may carry by their keys. */
    private static final Set<String> NAMED = Set.of("@channel.", "@ticket.reply.");

    private static final String OWN = "notice.own";

    /** First strong isolate: what follows has the direction of its first letter, up to its end. */
    private static final String ISOLATE = "\u2068";

    private static final String END_OF_ISOLATE = "\u2069";

    public static Texts of(ZoneId zone, Instant now) {
        UI ui = UI.getCurrent();
        return new Texts(ui == null ? Locale.ENGLISH : ui.getLocale(), zone, now);
    }

    /** A text that holds no dates. */
    public static String text(String key, Object... args) {
        return I18NProvider.translate(
                key, Arrays.stream(args).map(Texts::isolatedText).toArray());
    }

    private static Object isolatedText(Object arg) {
        return arg instanceof String string ? isolated(string) : arg;
    }

    /** A name in Hebrew or Arabic keeps its own direction and leaves the words around it theirs. */
    private static String isolated(String text) {
        return !text.startsWith(ISOLATE) && Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? ISOLATE + text + END_OF_ISOLATE
                : text;
    }

    /** The same words with a capital letter, where they stand alone. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public String say(Phrase phrase) {
        return text(phrase.key(), phrase.args().stream().map(this::inWords).toArray());
    }

    private Object inWords(Object arg) {
        return switch (arg) {
            case LocalDate day -> day(day);
            case YearMonth month -> format(month.getYear(), "MMMM", "MMMM yyyy").format(month);
            case Instant instant -> moment(instant);
            case String string when string.startsWith(KIND_MARK) -> text(KIND + string.substring(KIND_MARK.length()));
            case String string when NAMED.stream().anyMatch(string::startsWith) -> text(string.substring(1));
            case String string when string.equals(OWN_MARK) -> text(OWN);
            default -> arg;
        };
    }

    /** "Tue 24 Nov". */
    public String day(LocalDate day) {
        return format(day.getYear(), "EEE d MMM", "EEE d MMM yyyy").format(day);
    }

    /** The day of an instant in the reader's zone. */
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /** "Tue 24 Nov, 14:10". */
    public String moment(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** "14:10". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(instant.atZone(zone));
    }

    /** "17 Nov", for lists where the weekday would be too much. */
    public String shortDay(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        return format(day.getYear(), "d MMM", "d MMM yyyy").format(day);
    }

    /** A span in its greatest unit, rounded down: "26 h", "5 d"; under an hour in minutes. */
    public String span(Duration duration) {
        Duration positive = duration.abs();
        if (positive.toHours() >= 48) {
            return text("span.days", (int) positive.toDays());
        }
        return positive.toHours() >= 1
                ? text("span.hours", (int) positive.toHours())
                : text("span.minutes", (int) positive.toMinutes());
    }

    public String number(int number) {
        return String.format(locale, "%,d", number);
    }

    private DateTimeFormatter format(int year, String thisYear, String otherYear) {
        boolean isThisYear = year == now.atZone(zone).getYear();
        return DateTimeFormatter.ofPattern(isThisYear ? thisYear : otherYear, locale);
    }
}
