package io.goodstanding.intake;

import io.goodstanding.account.AnswerDay;
import io.goodstanding.account.DayTotal;
import io.goodstanding.intake.archive.Acceptance;
import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.InvitationFact;
import io.goodstanding.intake.archive.LinkedInDay;
import io.goodstanding.intake.archive.PendingEstimate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days behind the figures of an archive that is looked at: always the day on which an invitation was sent, as
 * LinkedIn counts days, the newest first.
 *
 * @param invitations all that it holds
 * @param added those not known yet
 * @param accepted those that it tells as accepted for the first time
 * @param waiting those of the estimate of what is pending
 * @param answered those that acceptance is counted by
 */
public record ArchiveDays(
        List<AnswerDay> invitations,
        List<DayTotal> added,
        List<DayTotal> accepted,
        List<DayTotal> waiting,
        List<AnswerDay> answered) {

    static ArchiveDays of(
            ArchiveFacts facts, ArchiveNews news, Optional<PendingEstimate> pending, LocalDate archiveDay) {
        return new ArchiveDays(
                answers(facts.invitations(), archiveDay),
                added(news),
                accepted(news),
                totals(pending.stream().flatMap(estimate -> estimate.waiting().stream())),
                facts.connectionsPresent()
                        ? answers(Acceptance.counted(facts.invitations(), archiveDay), archiveDay)
                        : List.of());
    }

    /** The same archive after what is known has changed. */
    ArchiveDays with(ArchiveNews news) {
        return new ArchiveDays(invitations, added(news), accepted(news), waiting, answered);
    }

    /** How many wait; fewer than the archive's own figure where some of them were withdrawn. */
    public int waitingInAll() {
        return waiting.stream().mapToInt(DayTotal::count).sum();
    }

    /** How many of these were sent more than so many whole days before a day. */
    public int waitingLongerThan(int days, LocalDate asOf) {
        return waiting.stream()
                .filter(sent -> ChronoUnit.DAYS.between(sent.day(), asOf) > days)
                .mapToInt(DayTotal::count)
                .sum();
    }

    private static List<DayTotal> added(ArchiveNews news) {
        return totals(news.invitations().stream());
    }

    private static List<DayTotal> accepted(ArchiveNews news) {
        return totals(Stream.concat(
                news.accepted().stream(), news.invitations().stream().filter(fact -> fact.acceptedOn() != null)));
    }

    private static List<AnswerDay> answers(Collection<InvitationFact> facts, LocalDate archiveDay) {
        Map<LocalDate, List<InvitationFact>> byDay =
                facts.stream().collect(Collectors.groupingBy(fact -> LinkedInDay.of(fact.sentAt())));
        return byDay.entrySet().stream()
                .map(day -> new AnswerDay(day.getKey(), day.getValue().size(), (int) day.getValue().stream()
                        .filter(fact -> fact.acceptedBy(archiveDay))
                        .count()))
                .sorted(Comparator.comparing(AnswerDay::day).reversed())
                .toList();
    }

    private static List<DayTotal> totals(Stream<InvitationFact> facts) {
        Map<LocalDate, Integer> byDay = facts.map(fact -> LinkedInDay.of(fact.sentAt()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(day -> 1)));
        return byDay.entrySet().stream()
                .map(day -> new DayTotal(day.getKey(), day.getValue()))
                .sorted(Comparator.comparing(DayTotal::day).reversed())
                .toList();
    }
}
