package io.goodstanding.playbook;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something takes, as playbooks write it: {@code 30m}, {@code 4h}, {@code 2d}, {@code 1w}, {@code 6mo} or
 * {@code 5bd}. Minutes and hours are exact; days, weeks and months end at the same time of day on the rep's wall, also
 * where the clock jumps in between; business days are Monday to Friday.
 *
 * @param amount from 1 to {@link #MOST}
 */
public record Span(int amount, Unit unit) {

    /** Longer nobody waits for anything: ten thousand hours are more than a year. */
    public static final int MOST = 9_999;

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3})(mo|bd|m|h|d|w)");

    public Span {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("No span of " + amount);
        }
    }

    /** Empty for what is not written as a span. */
    public static Optional<Span> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches()
                ? Optional.of(new Span(Integer.parseInt(matcher.group(1)), Unit.of(matcher.group(2))))
                : Optional.empty();
    }

    /** When it is over. */
    public Instant after(Instant from, ZoneId zone) {
        ZonedDateTime start = from.atZone(zone);
        return switch (unit) {
            case MINUTES -> from.plus(Duration.ofMinutes(amount));
            case HOURS -> from.plus(Duration.ofHours(amount));
            case DAYS -> start.plusDays(amount).toInstant();
            case WEEKS -> start.plusWeeks(amount).toInstant();
            case MONTHS -> start.plusMonths(amount).toInstant();
            case BUSINESS_DAYS -> afterBusinessDays(start).toInstant();
        };
    }

    /** Counted in days of the calendar: an hour that the clock skips on the way moves no later day. */
    private ZonedDateTime afterBusinessDays(ZonedDateTime start) {
        LocalDate day = start.toLocalDate();
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (isBusinessDay(day, start.getZone())) {
                left--;
            }
        }
        return ZonedDateTime.of(day, start.toLocalTime(), start.getZone());
    }

    /** A zone that changes the side of the date line leaves a day out. */
    private static boolean isBusinessDay(LocalDate day, ZoneId zone) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && day.equals(day.atStartOfDay(zone).toLocalDate());
    }

    @Override
    public String toString() {
        return amount + unit.sign;
    }

    /** What is counted. */
    public enum Unit {
        MINUTES("m"),
        HOURS("h"),
        DAYS("d"),
        WEEKS("w"),
        MONTHS("mo"),
        BUSINESS_DAYS("bd");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        private static Unit of(String sign) {
            for (Unit unit : values()) {
                if (unit.sign.equals(sign)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException(sign);
        }
    }
}
