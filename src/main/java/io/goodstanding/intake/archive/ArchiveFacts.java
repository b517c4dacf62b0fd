package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What may be stored of an archive: each fact once, nobody by name, always in the same order however the rows stood.
 *
 * @param invitations by instant, then by person; several to one person are several facts
 * @param connections by day, then by person
 * @param connectionsPresent without a table of connections neither acceptance nor pending is known
 */
public record ArchiveFacts(
        List<InvitationFact> invitations, List<ConnectionFact> connections, boolean connectionsPresent) {

    public ArchiveFacts {
        invitations = List.copyOf(invitations);
        connections = List.copyOf(connections);
    }

    public static ArchiveFacts of(ArchiveContents contents, PersonHasher hasher) {
        People people = People.of(contents);
        Attribution attribution = Attribution.of(people.invitations(), people.connections());
        List<InvitationFact> invitations = people.invitations().stream()
                .map(row -> new InvitationFact(
                        row.sentAt(),
                        hasher.hash(row.invitee()),
                        row.noteAdded(),
                        attribution.acceptedOn(row).orElse(null)))
                .toList();
        List<ConnectionFact> connections = people.connections().stream()
                .map(row -> new ConnectionFact(hasher.hash(row.person()), row.connectedOn()))
                .toList();
        return new ArchiveFacts(invitations, connections, contents.connectionsPresent());
    }

    /** First-degree connections that could be told apart; empty if the archive has no table of them. */
    public OptionalInt networkSize() {
        return connectionsPresent ? OptionalInt.of(connections.size()) : OptionalInt.empty();
    }

    /** Empty if the archive has no table of connections; {@code day} is {@link ArchiveContents#date}. */
    public Optional<Acceptance> acceptance(LocalDate day) {
        return connectionsPresent ? Optional.of(Acceptance.of(invitations, day)) : Optional.empty();
    }

    /** Empty if the archive has no table of connections; {@code day} is {@link ArchiveContents#date}. */
    public Optional<PendingEstimate> pending(LocalDate day) {
        return connectionsPresent ? Optional.of(PendingEstimate.of(this, day)) : Optional.empty();
    }
}
