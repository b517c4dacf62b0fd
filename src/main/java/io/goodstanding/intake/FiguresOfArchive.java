package io.goodstanding.intake;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.PendingEstimate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Works out what an archive says as a whole. */
final class FiguresOfArchive {

    /** As many weeks of acceptance as the board draws. */
    static final int WEEKS_OF_TREND = 6;

    /** Stands for what an archive without connections does not know. */
    private static final int UNKNOWN = -1;

    private FiguresOfArchive() {}

    static ArchiveFigures of(ArchiveFacts facts, LocalDate day, ZoneId zone, Instant now) {
        ArchiveSpan span = ArchiveSpan.of(facts, day, zone, now);
        Optional<PendingEstimate> pending = facts.pending(day);
        return new ArchiveFigures(
                span.madeAt(),
                span.denseFrom(),
                span.denseTo(),
                acceptance(facts, day),
                pending.map(PendingEstimate::count).orElse(UNKNOWN),
                pending.map(PendingEstimate::worthWithdrawing).orElse(0),
                facts.networkSize().orElse(UNKNOWN),
                trend(facts, day));
    }

    private static Acceptance acceptance(ArchiveFacts facts, LocalDate day) {
        return facts.acceptance(day)
                .map(counted -> new Acceptance(counted.sent(), counted.accepted()))
                .orElse(new Acceptance(0, 0));
    }

    /** In percent as of the same weekday of each week, oldest first; weeks with too few invitations are left out. */
    private static List<Integer> trend(ArchiveFacts facts, LocalDate day) {
        return IntStream.range(0, WEEKS_OF_TREND)
                .mapToObj(week -> day.minusWeeks(WEEKS_OF_TREND - 1L - week))
                .map(asOf -> acceptance(facts, asOf).percent())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    /** Whether two say the same of the same day; the moments at which they count as made may differ. */
    static boolean saySame(ArchiveFigures one, ArchiveFigures other) {
        ArchiveFigures moved = new ArchiveFigures(
                one.madeAt(),
                other.denseFrom(),
                other.denseTo(),
                other.acceptance(),
                other.pending(),
                other.pendingOverThirtyDays(),
                other.connections(),
                other.acceptanceTrend());
        return moved.equals(one) && day(one).equals(day(other));
    }

    private static LocalDate day(ArchiveFigures figures) {
        return LocalDate.ofInstant(figures.madeAt(), ZoneOffset.UTC);
    }
}
