package io.goodstanding.intake;

import io.goodstanding.intake.archive.ArchiveContents;
import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.InviteeNames;
import io.goodstanding.intake.archive.PendingEstimate;
import io.goodstanding.intake.archive.PersonHash;
import io.goodstanding.intake.archive.PersonHasher;
import io.goodstanding.tidyup.PendingName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Finds the names of those who seem to be waiting, while the archive with the names is still at hand. */
final class WaitingPeople {

    private WaitingPeople() {}

    /** The oldest first; nobody where the archive does not tell who accepted, and none without a name. */
    static List<PendingName> of(ArchiveContents contents, ArchiveFacts facts, LocalDate day, PersonHasher hasher) {
        Map<PersonHash, String> names = InviteeNames.of(contents, hasher);
        return facts.pending(day).map(PendingEstimate::waiting).orElse(List.of()).stream()
                .filter(fact -> names.containsKey(fact.invitee().id()))
                .map(fact -> new PendingName(
                        fact.invitee().id().hex(),
                        fact.invitee().weakest().hex(),
                        fact.sentAt(),
                        names.getOrDefault(fact.invitee().id(), "")))
                .toList();
    }
}
