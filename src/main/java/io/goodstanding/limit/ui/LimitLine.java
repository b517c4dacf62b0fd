package io.goodstanding.limit.ui;

import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitEntry;
import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitHistory;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.limit.Limits;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the list: what counts for everybody, or below it what counts for some.
 *
 * @param entry the change that it comes from; empty for what came with the product
 */
record LimitLine(Limit limit, Track track, Optional<LimitEntry> entry) {

    /** All lines at an instant: every kind for everybody, followed by what was set or capped for some. */
    static List<LimitLine> at(LimitHistory history, Instant at) {
        List<LimitEntry> entries = history.inEffect(at);
        return Arrays.stream(LimitKind.values())
                .flatMap(kind -> lines(
                        kind,
                        entries.stream().filter(entry -> entry.kind() == kind).toList()))
                .toList();
    }

    private static Stream<LimitLine> lines(LimitKind kind, List<LimitEntry> entries) {
        LimitLine everybody = entries.stream()
                .filter(LimitLine::isForEverybody)
                .findFirst()
                .map(LimitLine::of)
                .orElseGet(() -> new LimitLine(
                        Limits.defaults().get(kind),
                        new Track(kind, new Organisation(), Nature.SET),
                        Optional.empty()));
        return Stream.concat(
                Stream.of(everybody),
                entries.stream().filter(entry -> !isForEverybody(entry)).map(LimitLine::of));
    }

    private static LimitLine of(LimitEntry entry) {
        return new LimitLine(entry.limit(), entry.track(), Optional.of(entry));
    }

    private static boolean isForEverybody(LimitEntry entry) {
        return entry.scope() instanceof Organisation;
    }

    boolean isForEverybody() {
        return track.scope() instanceof Organisation;
    }
}
