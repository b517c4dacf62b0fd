package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which invitation led to which connection: the latest one sent to that person on or before the day of connecting. A
 * connection takes at most one invitation and an invitation leads to at most one connection, so namesakes without an
 * address cannot be counted twice. Sure matches, by slug, are given out before those by name.
 */
final class Attribution {

    private final Map<InvitationRow, LocalDate> acceptedOn = new HashMap<>();
    private final Map<String, SentTo> bySlug = new HashMap<>();
    private final Map<String, SentTo> byName = new HashMap<>();
    private final Map<String, SentTo> byNameAlone = new HashMap<>();

    private Attribution(List<InvitationRow> invitations) {
        for (InvitationRow row : invitations) {
            PersonKey invitee = row.invitee();
            add(bySlug, invitee.slug(), row);
            add(byName, invitee.name(), row);
            if (invitee.slug() == null) {
                add(byNameAlone, invitee.name(), row);
            }
        }
    }

    /** Both lists in the order of time, as {@link People} gives them. */
    static Attribution of(List<InvitationRow> invitations, List<ConnectionRow> connections) {
        Attribution attribution = new Attribution(invitations);
        List<ConnectionRow> left = connections.stream()
                .filter(Predicate.not(attribution::giveBySlug))
                .toList();
        left.forEach(attribution::giveByName);
        return attribution;
    }

    Optional<LocalDate> acceptedOn(InvitationRow row) {
        return Optional.ofNullable(acceptedOn.get(row));
    }

    private static void add(Map<String, SentTo> people, @Nullable String key, InvitationRow row) {
        if (key != null) {
            people.computeIfAbsent(key, person -> new SentTo()).add(row);
        }
    }

    private boolean giveBySlug(ConnectionRow connection) {
        return give(connection, bySlug, connection.person().slug());
    }

    /** Two different slugs are two people whatever their names, so a slug takes only invitations without one. */
    private void giveByName(ConnectionRow connection) {
        PersonKey person = connection.person();
        give(connection, person.slug() == null ? byName : byNameAlone, person.name());
    }

    private boolean give(ConnectionRow connection, Map<String, SentTo> people, @Nullable String key) {
        SentTo person = key == null ? null : people.get(key);
        if (person == null) {
            return false;
        }
        Optional<InvitationRow> row =
                person.takeLatest(connection.connectedOn(), each -> !acceptedOn.containsKey(each));
        row.ifPresent(accepted -> acceptedOn.put(accepted, connection.connectedOn()));
        return row.isPresent();
    }
}
