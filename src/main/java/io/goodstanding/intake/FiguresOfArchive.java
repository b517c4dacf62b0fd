package io.goodstanding.intake;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.Withdrawal;
import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.PendingEstimate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Works out what an archive says as a whole. */
final class FiguresOfArchive {

    /** As many weeks of acceptance as the board draws. */
    static final int WEEKS_OF_TREND = 6;

    /** Stands for what an archive without connections does not know. */
    private static final int UNKNOWN = -1;

    private FiguresOfArchive() {}

    /** @param withdrawn what was withdrawn before this archive is left out of its estimate, should it still list it */
    static ArchiveFigures of(
            ArchiveFacts facts, LocalDate day, ZoneId zone, Instant now, Collection<Withdrawal> withdrawn) {
        ArchiveSpan span = ArchiveSpan.of(facts, day, zone, now);
        Optional<PendingEstimate> pending = pending(facts, day, span.madeAt(), withdrawn);
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

    /** Who seems to wait; empty if the archive does not tell who accepted. */
    static Optional<PendingEstimate> pending(
            ArchiveFacts facts, LocalDate day, Instant madeAt, Collection<Withdrawal> withdrawn) {
        return facts.pending(day)
                .map(estimate -> without(
                        withdrawn.stream()
                                .filter(each -> each.knownTo().isBefore(madeAt))
                                .toList(),
                        estimate));
    }

    private static PendingEstimate without(Collection<Withdrawal> withdrawn, PendingEstimate estimate) {
        Set<List<Object>> gone = withdrawn.stream()
                .map(each -> List.<Object>of(each.invitee(), each.sentAt()))
                .collect(Collectors.toSet());
        return new PendingEstimate(
                estimate.day(),
                estimate.waiting().stream()
                        .filter(fact -> fact.invitee()
                                .hashes()
                                .noneMatch(hash -> gone.contains(List.<Object>of(hash.hex(), fact.sentAt()))))
                        .toList());
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
