package io.goodstanding.limit;

import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every change of a limit, and so what counted, counts and will count for anybody at any instant. What admins set: the
 * narrowest scope wins over what came with the product. Managers' caps come on top: what counts is the stricter of all.
 */
public final class LimitHistory {

    /** Of two for the same instant the one that was recorded later takes over. */
    private static final Comparator<LimitEntry> LATER =
            Comparator.comparing(LimitEntry::from).thenComparingLong(LimitEntry::id);

    private final Map<Track, List<LimitEntry>> tracks;
    private final long revision;

    /** @param revision which state of all limits this is */
    public LimitHistory(Collection<LimitEntry> entries, long revision) {
        this.revision = revision;
        tracks = entries.stream().sorted(LATER).collect(Collectors.groupingBy(LimitEntry::track));
    }

    public long revision() {
        return revision;
    }

    /** What counts for one account over time. */
    public LimitsOverTime of(LimitSubject subject) {
        return new LimitsOverTime(
                tracks.keySet().stream()
                        .filter(track -> track.scope().covers(subject))
                        .flatMap(track -> entries(track).stream())
                        .toList(),
                revision);
    }

    /** The entries that count at an instant, without those that only ended something. */
    public List<LimitEntry> inEffect(Instant at) {
        return tracks.keySet().stream()
                .flatMap(track -> inEffect(track, at).stream())
                .filter(entry -> entry.bounds().isPresent())
                .sorted(Comparator.comparing(LimitEntry::kind)
                        .thenComparingInt(entry -> entry.scope().narrowness())
                        .thenComparing(entry -> entry.track().nature())
                        .thenComparingLong(LimitEntry::id))
                .toList();
    }

    /** Changes that are recorded but do not count yet, the next one first. */
    public List<LimitEntry> scheduled(Instant now) {
        return all().filter(entry -> entry.from().isAfter(now)).sorted(LATER).toList();
    }

    /** All changes, the newest first. */
    public List<LimitEntry> newestFirst() {
        return all().sorted(Comparator.comparingLong(LimitEntry::id).reversed()).toList();
    }

    /** What a track's newest entry is, whenever it counts: a change is made on sight of it. */
    public Optional<LimitEntry> newest(Track track) {
        return entries(track).stream().max(Comparator.comparingLong(LimitEntry::id));
    }

    /** The entry of a track that counts at an instant; it may be one that ended something. */
    public Optional<LimitEntry> inEffect(Track track, Instant at) {
        return latest(entries(track), at);
    }

    /** What counted on the same track until an entry took over; empty for the first. */
    public Optional<LimitEntry> before(LimitEntry entry) {
        return entries(entry.track()).stream()
                .filter(other -> LATER.compare(other, entry) < 0)
                .max(LATER);
    }

    /** What admins have set for a scope and those around it, without any cap: from here a cap may only go down. */
    public Limit set(LimitKind kind, Collection<LimitScope> around, Instant at) {
        return around.stream()
                .sorted(Comparator.comparingInt(LimitScope::narrowness).reversed())
                .map(scope -> inEffect(new Track(kind, scope, Nature.SET), at))
                .flatMap(Optional::stream)
                .filter(entry -> entry.bounds().isPresent())
                .findFirst()
                .map(LimitEntry::limit)
                .orElseGet(() -> Limits.defaults().get(kind));
    }

    static Optional<LimitEntry> latest(Collection<LimitEntry> entries, Instant at) {
        return entries.stream().filter(entry -> !entry.from().isAfter(at)).max(LATER);
    }

    private List<LimitEntry> entries(Track track) {
        return tracks.getOrDefault(track, List.of());
    }

    private Stream<LimitEntry> all() {
        return tracks.values().stream().flatMap(List::stream);
    }
}
