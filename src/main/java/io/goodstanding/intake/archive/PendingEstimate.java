package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Which invitations are probably still waiting. An estimate, to be labelled as one: whether LinkedIn leaves withdrawn
 * invitations in the archive is not known.
 *
 * @param day at which ages are counted
 * @param waiting the latest invitation of each person, oldest first
 */
public record PendingEstimate(LocalDate day, List<InvitationFact> waiting) {

    /** Whole days. LinkedIn lets invitations expire after about six months. */
    public static final int OLDEST = 180;

    /** Whole days: 99 % of acceptances come within them (published by Botdog). */
    public static final int WORTH_WITHDRAWING = 30;

    public PendingEstimate {
        waiting = List.copyOf(waiting);
    }

    /**
     * Outgoing, not accepted, at most 180 days old, one per person. Who is connected under the same address is not
     * waiting, whenever that was; the same name alone, connected before the invitation, may be a namesake and is.
     */
    public static PendingEstimate of(ArchiveFacts facts, LocalDate day) {
        Set<PersonHash> connected = facts.connections().stream()
                .filter(fact -> !fact.connectedOn().isAfter(day))
                .map(fact -> fact.person().slug())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonHash, InvitationFact> latest = new HashMap<>();
        facts.invitations().stream()
                .filter(fact -> fact.ageInDays(day) >= 0)
                .forEach(fact -> latest.merge(
                        fact.invitee().id(), fact, BinaryOperator.maxBy(Comparator.comparing(InvitationFact::sentAt))));
        List<InvitationFact> waiting = latest.values().stream()
                .filter(fact -> !fact.acceptedBy(day) && fact.ageInDays(day) <= OLDEST)
                .filter(fact -> !connected.contains(fact.invitee().id()))
                .sorted(Comparator.comparing(InvitationFact::sentAt)
                        .thenComparing(fact -> fact.invitee().id()))
                .toList();
        return new PendingEstimate(day, waiting);
    }

    public int count() {
        return waiting.size();
    }

    /** How many have waited for more than 30 days. */
    public int worthWithdrawing() {
        return (int) waiting.stream()
                .filter(fact -> fact.ageInDays(day) > WORTH_WITHDRAWING)
                .count();
    }
}
