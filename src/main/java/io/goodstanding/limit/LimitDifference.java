package io.goodstanding.limit;

import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitScope.Organisation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One line in which two instants differ.
 *
 * @param before what counted on the track at the first; empty where nothing of its own did
 * @param after what counted at the second
 */
public record LimitDifference(Track track, Optional<Limit> before, Optional<Limit> after) {

    /** In the order in which limits are listed, the widest scope first; a check alone makes no difference. */
    public static List<LimitDifference> between(LimitHistory history, Instant first, Instant second) {
        return history.newestFirst().stream()
                .map(LimitEntry::track)
                .distinct()
                .map(track -> new LimitDifference(track, at(history, track, first), at(history, track, second)))
                .filter(LimitDifference::isOne)
                .sorted(Comparator.comparing((LimitDifference line) -> line.track.kind())
                        .thenComparingInt(line -> line.track.scope().narrowness())
                        .thenComparing(line -> line.track.nature()))
                .toList();
    }

    private boolean isOne() {
        return !before.map(Limit::bounds).equals(after.map(Limit::bounds))
                || !before.map(Limit::source).equals(after.map(Limit::source));
    }

    private static Optional<Limit> at(LimitHistory history, Track track, Instant at) {
        return history.inEffect(track, at)
                .filter(entry -> entry.bounds().isPresent())
                .map(LimitEntry::limit)
                .or(() -> cameWithTheProduct(track));
    }

    private static Optional<Limit> cameWithTheProduct(Track track) {
        return track.scope() instanceof Organisation && track.nature() == Nature.SET
                ? Optional.of(Limits.defaults().get(track.kind()))
                : Optional.empty();
    }
}
