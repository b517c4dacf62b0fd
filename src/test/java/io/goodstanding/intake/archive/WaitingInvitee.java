package io.goodstanding.intake.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the rep's own tidy-up list: an invitation that is probably still waiting, with the name, which is to be
 * stored encrypted and not for long.
 *
 * @param name as LinkedIn wrote it; empty if it wrote none
 */
public record WaitingInvitee(HashedPerson invitee, Instant sentAt, String name) {

    /**
     * Those of {@link PendingEstimate}, oldest first; empty if the archive has no table of connections.
     *
     * @param facts of the same contents and hasher
     * @param day {@link ArchiveContents#date}
     */
    public static List<WaitingInvitee> of(
            ArchiveContents contents, ArchiveFacts facts, PersonHasher hasher, LocalDate day) {
        Optional<PendingEstimate> pending = facts.pending(day);
        if (pending.isEmpty()) {
            return List.of();
        }
        Map<PersonHash, String> names = InviteeNames.of(contents, hasher);
        return pending.get().waiting().stream()
                .map(fact -> new WaitingInvitee(
                        fact.invitee(),
                        fact.sentAt(),
                        names.getOrDefault(fact.invitee().id(), "")))
                .toList();
    }

    /** Without the person: this text may reach a log. */
    @Override
    public String toString() {
        return "WaitingInvitee";
    }
}
