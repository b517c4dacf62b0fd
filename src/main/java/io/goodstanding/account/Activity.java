package io.goodstanding.account;

import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.Usage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an account did, by day, and how much of a window that is. For one metric and day exactly one origin counts:
 * an archive that covers the day, else the strongest other one, else the thin part of an archive. Invitations of an
 * archive count by instant; a day's count belongs to the week of its local date.
 */
public final class Activity {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SEVEN_DAYS = Duration.ofDays(7);

    /** Fewer invitations a day than this cannot be a burst (team policy: half of a soft day limit). */
    private static final int BURST_FROM = 10;

    private final ZoneId zone;
    private final Instant asOf;
    private final List<ArchiveFigures> archives;
    private final Map<Metric, TreeMap<LocalDate, DayCount>> strongest = new HashMap<>();
    private final List<Instant> sends;

    /**
     * @param zone the rep's, in which days are days
     * @param asOf nothing after this instant is seen
     * @param archives of any date: an archive made later also tells about the days before
     * @param sentAt instants of the archives' outgoing invitations, in any order
     */
    public Activity(
            ZoneId zone,
            Instant asOf,
            Collection<DayCount> counts,
            Collection<Instant> sentAt,
            Collection<ArchiveFigures> archives) {
        this.zone = zone;
        this.asOf = asOf;
        this.archives = List.copyOf(archives);
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        for (DayCount count : counts) {
            if (!count.day().isAfter(today)) {
                strongest
                        .computeIfAbsent(count.metric(), metric -> new TreeMap<>())
                        .merge(count.day(), count, Activity::stronger);
            }
        }
        this.sends = sentAt.stream()
                .filter(instant -> !instant.isAfter(asOf))
                .sorted()
                .toList();
    }

    private static DayCount stronger(DayCount one, DayCount other) {
        return one.origin().compareTo(other.origin()) >= 0 ? one : other;
    }

    /** Invitations sent in a limit week, up to now. */
    public Usage invitationsIn(LimitWeek week) {
        List<SentDay> days = sentDays(week);
        return new Usage(
                days.stream().mapToInt(SentDay::count).sum(), days.stream().allMatch(SentDay::covered));
    }

    /**
     * The local days that a limit week's figure is made of, in order. A zone may be up to a day away from UTC, so the
     * days next to the week can hold instants of it; they are left out where they hold none.
     */
    public List<SentDay> sentDays(LimitWeek week) {
        LocalDate sunday = week.monday().plusDays(6);
        return Stream.iterate(
                        week.monday().minusDays(1), day -> !day.isAfter(sunday.plusDays(1)), day -> day.plusDays(1))
                .map(day -> sentDay(week, day))
                .filter(day -> day.count() > 0 || LimitWeek.of(day.day()).equals(week))
                .toList();
    }

    private SentDay sentDay(LimitWeek week, LocalDate day) {
        boolean inWeek = LimitWeek.of(day).equals(week);
        Optional<DayCount> known = dayCount(Metric.INVITATIONS_SENT, day);
        if (known.isPresent()) {
            int count = inWeek ? known.get().count() : 0;
            return new SentDay(day, count, Optional.of(known.get().origin()), true);
        }
        int sent = (int) sendsOn(day).stream().filter(week.window()::contains).count();
        boolean covered = archiveCovers(day);
        return new SentDay(
                day,
                sent,
                covered || sent > 0 ? Optional.of(Origin.ARCHIVE) : Optional.empty(),
                !inWeek || day.isAfter(today()) || covered);
    }

    /** Invitations of one day in the rep's zone. */
    public Usage invitationsOn(LocalDate day) {
        return dayCount(Metric.INVITATIONS_SENT, day)
                .map(known -> new Usage(known.count(), true))
                .orElseGet(() -> new Usage(sendsOn(day).size(), archiveCovers(day)));
    }

    /** Invitations of the last seven days: the last 168 hours of an archive, today and six days of day counts. */
    public int invitationsInSevenDays() {
        Instant from = asOf.minus(SEVEN_DAYS);
        int count = 0;
        // Where clocks changed meanwhile, 168 hours reach back to the day before.
        for (LocalDate day = today().minusDays(8); !day.isAfter(today()); day = day.plusDays(1)) {
            Optional<DayCount> known = dayCount(Metric.INVITATIONS_SENT, day);
            if (known.isPresent()) {
                count += day.isAfter(today().minusDays(7)) ? known.get().count() : 0;
            } else {
                count += (int) sendsOn(day).stream().filter(from::isBefore).count();
            }
        }
        return count;
    }

    /** When the next invitation leaves the last seven days, if one that counts by instant is in them. */
    public Optional<Instant> nextLeavesSevenDays() {
        List<Instant> recent = sends.subList(firstFrom(asOf.minus(SEVEN_DAYS).plusNanos(1)), sends.size());
        return recent.stream().findFirst().map(instant -> instant.plus(SEVEN_DAYS));
    }

    /** A day's count of anything but invitations; empty where nothing was entered. */
    public OptionalInt countOn(Metric metric, LocalDate day) {
        DayCount known = strongest.getOrDefault(metric, new TreeMap<>()).get(day);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known.count());
    }

    /** The sum of a metric over days, both included. */
    public int sum(Metric metric, LocalDate from, LocalDate to) {
        return strongest.getOrDefault(metric, new TreeMap<>()).subMap(from, true, to, true).values().stream()
                .mapToInt(DayCount::count)
                .sum();
    }

    /** The worst burst of the last seven days, where times of day are known. */
    public Optional<Burst> burst() {
        return Stream.iterate(today().minusDays(6), day -> day.plusDays(1))
                .limit(7)
                .filter(day -> sendsOn(day).size() >= BURST_FROM)
                .map(day -> burstOf(day, sendsOn(day)))
                .max(Comparator.comparingInt(Burst::percent).thenComparing(Burst::day));
    }

    private static Burst burstOf(LocalDate day, List<Instant> sorted) {
        int most = 0;
        int first = 0;
        for (int last = 0; last < sorted.size(); last++) {
            while (Duration.between(sorted.get(first), sorted.get(last)).compareTo(HOUR) >= 0) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return new Burst(day, 100 * most / sorted.size(), sorted.size());
    }

    /** The newest moment that the data speak of; empty where there are none. */
    public Optional<Instant> latest() {
        List<Instant> known = new ArrayList<>();
        strongest.values().stream()
                .filter(byDay -> !byDay.isEmpty())
                .map(byDay -> endOf(byDay.lastKey()))
                .forEach(known::add);
        archives.stream()
                .filter(ArchiveFigures::tellsActivity)
                .filter(archive -> !startOf(archive.denseFrom()).isAfter(asOf))
                .map(archive -> earlier(archive.madeAt(), asOf))
                .forEach(known::add);
        return known.stream().max(Comparator.naturalOrder());
    }

    /** An archive's invitations of a local day, whether they count or another source does. */
    int archivedOn(LocalDate day) {
        return sendsOn(day).size();
    }

    private Optional<DayCount> dayCount(Metric metric, LocalDate day) {
        return archiveCovers(day)
                ? Optional.empty()
                : Optional.ofNullable(
                        strongest.getOrDefault(metric, new TreeMap<>()).get(day));
    }

    private boolean archiveCovers(LocalDate day) {
        return archives.stream().anyMatch(archive -> archive.covers(day));
    }

    private List<Instant> sendsOn(LocalDate day) {
        return sends.subList(firstFrom(startOf(day)), firstFrom(startOf(day.plusDays(1))));
    }

    /** The place of the first send that is not before an instant. */
    private int firstFrom(Instant instant) {
        int low = 0;
        int high = sends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sends.get(middle).isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(asOf, zone);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return earlier(startOf(day.plusDays(1)), asOf);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
