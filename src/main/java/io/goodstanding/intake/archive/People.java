package io.goodstanding.intake.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one archive with everybody under one key: a person without a slug gets the only slug that the archive
 * knows for that name. Where it knows two, the namesakes cannot be told apart, and the name stays. Then equal facts
 * are folded and all are put in order, so that the order of the rows does not matter.
 */
final class People {

    private static final String SEVERAL = "";

    private final Map<String, String> slugOfName = new HashMap<>();
    private final List<InvitationRow> invitations;
    private final List<ConnectionRow> connections;

    private People(ArchiveContents contents) {
        Stream.concat(
                        contents.outgoing().stream().map(InvitationRow::invitee),
                        contents.connections().stream().map(ConnectionRow::person))
                .forEach(this::learn);
        this.invitations = invitations(contents.outgoing());
        this.connections = connections(contents.connections());
    }

    static People of(ArchiveContents contents) {
        return new People(contents);
    }

    /** By instant, then by person. */
    List<InvitationRow> invitations() {
        return invitations;
    }

    /** By day, then by person. */
    List<ConnectionRow> connections() {
        return connections;
    }

    private void learn(PersonKey person) {
        String slug = person.slug();
        String name = person.name();
        if (slug != null && name != null) {
            slugOfName.merge(name, slug, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
    }

    private PersonKey resolved(PersonKey person) {
        String name = person.name();
        if (person.slug() != null || name == null) {
            return person;
        }
        String slug = slugOfName.getOrDefault(name, SEVERAL);
        return slug.equals(SEVERAL) ? person : new PersonKey(slug, name);
    }

    /** One send to one person in one minute is one fact. */
    private List<InvitationRow> invitations(Collection<InvitationRow> rows) {
        return folded(
                rows.stream()
                        .map(row -> new InvitationRow(
                                row.sentAt(), resolved(row.invitee()), row.noteAdded(), row.displayName()))
                        .toList(),
                row -> List.of(row.sentAt(), row.invitee().strongest()),
                (a, b) -> new InvitationRow(
                        a.sentAt(),
                        first(a.invitee(), b.invitee()),
                        a.noteAdded() || b.noteAdded(),
                        a.displayName().compareTo(b.displayName()) <= 0 ? a.displayName() : b.displayName()),
                Comparator.comparing(InvitationRow::sentAt)
                        .thenComparing(row -> row.invitee().strongest()));
    }

    /** A slug is connected once, on the latest day found. One name on two days is two namesakes. */
    private List<ConnectionRow> connections(Collection<ConnectionRow> rows) {
        return folded(
                rows.stream()
                        .map(row -> new ConnectionRow(resolved(row.person()), row.connectedOn()))
                        .toList(),
                row -> row.person().slug() != null
                        ? row.person().strongest()
                        : List.of(row.person().strongest(), row.connectedOn()),
                (a, b) -> new ConnectionRow(
                        first(a.person(), b.person()),
                        a.connectedOn().isAfter(b.connectedOn()) ? a.connectedOn() : b.connectedOn()),
                Comparator.comparing(ConnectionRow::connectedOn)
                        .thenComparing(row -> row.person().strongest()));
    }

    private static <T> List<T> folded(
            List<T> rows, Function<T, Object> identity, BinaryOperator<T> merge, Comparator<T> order) {
        Map<Object, T> once = new HashMap<>();
        rows.forEach(row -> once.merge(identity.apply(row), row, merge));
        List<T> sorted = new ArrayList<>(once.values());
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    /** Of two spellings of one person the one whose name sorts first, so that the rows' order does not decide. */
    private static PersonKey first(PersonKey a, PersonKey b) {
        return sortable(a.name()).compareTo(sortable(b.name())) <= 0 ? a : b;
    }

    private static String sortable(@Nullable String name) {
        return name == null ? "\uFFFF" : name;
    }
}
