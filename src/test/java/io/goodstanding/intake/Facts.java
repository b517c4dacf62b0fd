package io.goodstanding.intake;

import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.ConnectionFact;
import io.goodstanding.intake.archive.HashedPerson;
import io.goodstanding.intake.archive.InvitationFact;
import io.goodstanding.intake.archive.PersonHasher;
import io.goodstanding.intake.archive.PersonKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in a test what an archive holds. */
final class Facts {

    private static final PersonHasher HASHER = new PersonHasher(new byte[32]);

    private final List<InvitationFact> invitations = new ArrayList<>();
    private final List<ConnectionFact> connections = new ArrayList<>();

    static Facts none() {
        return new Facts();
    }

    /** Somebody whose address and name are known, as in a new archive. */
    static HashedPerson person(String slug, String name) {
        return HASHER.hash(new PersonKey("slug:" + slug, "name:" + name));
    }

    /** Somebody of whom an old archive tells the name only. */
    static HashedPerson named(String name) {
        return HASHER.hash(new PersonKey(null, "name:" + name));
    }

    Facts sent(HashedPerson invitee, String at) {
        return sent(invitee, Instant.parse(at), null);
    }

    Facts sent(HashedPerson invitee, String at, String acceptedOn) {
        return sent(invitee, Instant.parse(at), LocalDate.parse(acceptedOn));
    }

    Facts sent(HashedPerson invitee, Instant at, @Nullable LocalDate acceptedOn) {
        invitations.add(new InvitationFact(at, invitee, false, acceptedOn));
        return this;
    }

    Facts connected(HashedPerson person, String day) {
        connections.add(new ConnectionFact(person, LocalDate.parse(day)));
        return this;
    }

    /** An archive with a table of connections. */
    ArchiveFacts facts() {
        return new ArchiveFacts(invitations, connections, true);
    }

    ArchiveFacts withoutConnections() {
        return new ArchiveFacts(invitations, List.of(), false);
    }

    /** What is stored after an archive has told its news. */
    static ArchiveFacts after(ArchiveFacts stored, ArchiveNews news) {
        List<InvitationFact> invitations = new ArrayList<>(stored.invitations());
        invitations.removeIf(fact -> news.accepted().stream().anyMatch(now -> isSameRow(fact, now)));
        invitations.addAll(news.accepted());
        invitations.addAll(news.invitations());
        List<ConnectionFact> connections = new ArrayList<>(stored.connections());
        connections.addAll(news.connections());
        return new ArchiveFacts(invitations, connections, true);
    }

    static boolean isSameRow(InvitationFact one, InvitationFact other) {
        return one.sentAt().equals(other.sentAt())
                && one.invitee().id().equals(other.invitee().id());
    }
}
