package io.goodstanding.limit;

import io.goodstanding.limit.LimitEntry.Track;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What counts for one account at any instant. */
public final class LimitsOverTime {

    private final Map<Track, List<LimitEntry>> tracks;
    private final TreeMap<Instant, Limits> known = new TreeMap<>();
    private final long revision;

    LimitsOverTime(Collection<LimitEntry> covering, long revision) {
        this.revision = revision;
        tracks = covering.stream().collect(Collectors.groupingBy(LimitEntry::track));
        known.put(Instant.MIN, at(tracks, Instant.MIN));
        covering.stream().map(LimitEntry::from).distinct().forEach(from -> known.put(from, at(tracks, from)));
    }

    public Limits at(Instant instant) {
        return known.floorEntry(instant).getValue();
    }

    /** Which state of all limits this is: what was worked out by another one may be old. */
    public long revision() {
        return revision;
    }

    /** When something that is recorded already will count; empty if nothing is to come. */
    public Optional<Instant> nextChange(Instant after) {
        return Optional.ofNullable(known.higherKey(after));
    }

    private static Limits at(Map<Track, List<LimitEntry>> tracks, Instant instant) {
        List<LimitEntry> counting = tracks.values().stream()
                .flatMap(entries -> LimitHistory.latest(entries, instant).stream())
                .filter(entry -> entry.bounds().isPresent())
                .sorted(Comparator.comparing(LimitEntry::isCap)
                        .thenComparingInt(entry -> entry.scope().narrowness()))
                .toList();
        Limits limits = Limits.defaults();
        for (LimitEntry entry : counting) {
            limits = limits.with(entry.isCap() ? limits.get(entry.kind()).cappedBy(entry.limit()) : entry.limit());
        }
        return limits;
    }
}
