package io.goodstanding.intake;

import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.ConnectionFact;
import io.goodstanding.intake.archive.HashedPerson;
import io.goodstanding.intake.archive.InvitationFact;
import io.goodstanding.intake.archive.PersonHash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says that is not stored yet. What is stored is never overwritten, so an older archive only fills
 * gaps and an import can be taken back.
 *
 * @param invitations to be added
 * @param accepted stored invitations without a day of acceptance, now with it
 * @param connections to be added
 */
record ArchiveNews(List<InvitationFact> invitations, List<InvitationFact> accepted, List<ConnectionFact> connections) {

    ArchiveNews {
        invitations = List.copyOf(invitations);
        accepted = List.copyOf(accepted);
        connections = List.copyOf(connections);
    }

    /** @param stored everything that is stored of the same account */
    static ArchiveNews of(ArchiveFacts archive, ArchiveFacts stored) {
        KnownFacts<InvitationFact> known = new KnownFacts<>(
                archive.invitations(),
                stored.invitations(),
                fact -> List.of(fact.sentAt(), fact.invitee().id()),
                InvitationFact::sentAt,
                InvitationFact::invitee);
        Answers answers = new Answers(stored.invitations());
        List<InvitationFact> invitations = new ArrayList<>();
        List<InvitationFact> accepted = new ArrayList<>();
        for (InvitationFact fact : archive.invitations()) {
            LocalDate day = answers.stillToGive(fact) ? fact.acceptedOn() : null;
            known.stored(fact)
                    .ifPresentOrElse(
                            same -> {
                                if (day != null && same.acceptedOn() == null) {
                                    accepted.add(with(same, day));
                                }
                            },
                            () -> invitations.add(with(fact, day)));
        }
        return new ArchiveNews(invitations, accepted, newConnections(archive, stored));
    }

    private static List<ConnectionFact> newConnections(ArchiveFacts archive, ArchiveFacts stored) {
        KnownFacts<ConnectionFact> known = new KnownFacts<>(
                archive.connections(),
                stored.connections(),
                ArchiveNews::identity,
                ConnectionFact::connectedOn,
                ConnectionFact::person);
        return archive.connections().stream()
                .filter(fact -> known.stored(fact).isEmpty())
                .toList();
    }

    /** An address is connected once, whenever; one name on two days is two people. */
    private static Object identity(ConnectionFact fact) {
        PersonHash slug = fact.person().slug();
        return slug != null ? slug : List.of(fact.person().id(), fact.connectedOn());
    }

    private static InvitationFact with(InvitationFact fact, @Nullable LocalDate acceptedOn) {
        return new InvitationFact(fact.sentAt(), fact.invitee(), fact.noteAdded(), acceptedOn);
    }

    /** How many invitations, to be added or stored, it tells as accepted. */
    int acceptances() {
        return accepted.size()
                + (int) invitations.stream()
                        .filter(fact -> fact.acceptedOn() != null)
                        .count();
    }

    boolean isEmpty() {
        return invitations.isEmpty() && accepted.isEmpty() && connections.isEmpty();
    }

    /**
     * The connections that a stored invitation has led to. Where an archive has lost that invitation it gives the
     * connection to an earlier one, and it must not be counted twice.
     */
    private static final class Answers {
        private final Set<List<Object>> slugs = new HashSet<>();
        private final Set<List<Object>> names = new HashSet<>();
        private final Set<List<Object>> namesAlone = new HashSet<>();

        Answers(List<InvitationFact> stored) {
            for (InvitationFact fact : stored) {
                LocalDate day = fact.acceptedOn();
                if (day != null) {
                    give(day, fact.invitee());
                }
            }
        }

        private void give(LocalDate day, HashedPerson person) {
            PersonHash slug = person.slug();
            PersonHash name = person.name();
            if (slug != null) {
                slugs.add(List.of(day, slug));
            }
            if (name != null) {
                names.add(List.of(day, name));
            }
            if (name != null && slug == null) {
                namesAlone.add(List.of(day, name));
            }
        }

        boolean stillToGive(InvitationFact fact) {
            LocalDate day = fact.acceptedOn();
            return day != null && !isGiven(day, fact.invitee());
        }

        /** As {@link HashedPerson#matches} any of them, without looking at each. */
        private boolean isGiven(LocalDate day, HashedPerson person) {
            PersonHash slug = person.slug();
            PersonHash name = person.name();
            return slug != null && slugs.contains(List.of(day, slug))
                    || name != null && (slug == null ? names : namesAlone).contains(List.of(day, name));
        }
    }
}
