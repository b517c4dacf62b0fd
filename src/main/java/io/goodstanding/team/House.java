package io.goodstanding.team;

import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.team.Teams.Management;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is where, as one value: what is, or what would be after a change. A manager's house holds the own teams only.
 *
 * @param people those who sign in, by name, also those who may not any more
 * @param teams by name
 * @param seats every rep, also those who have left
 * @param substitutions who stands in for whom now
 */
public record House(
        List<Person> people,
        List<TeamName> teams,
        List<Seat> seats,
        Set<Management> managements,
        Set<Substitution> substitutions) {

    /** Somebody does an absent manager's work, both by user number. */
    public record Substitution(long absentId, long standInId) {}

    /** The number of somebody who has not been added yet. */
    public static final long NEW = -1;

    public House {
        people = List.copyOf(people);
        teams = List.copyOf(teams);
        seats = List.copyOf(seats);
        managements = Set.copyOf(managements);
        substitutions = Set.copyOf(substitutions);
    }

    /** With nobody standing in for anybody. */
    public House(List<Person> people, List<TeamName> teams, List<Seat> seats, Set<Management> managements) {
        this(people, teams, seats, managements, Set.of());
    }

    /** With somebody added, or changed into this. */
    public House with(Person person) {
        return new House(
                replaced(people, person, other -> other.id() == person.id()), teams, seats, managements, substitutions);
    }

    /** With a rep added, or changed into this. */
    public House with(Seat seat) {
        long id = seat.rep().id();
        return new House(
                people, teams, replaced(seats, seat, other -> other.rep().id() == id), managements, substitutions);
    }

    /**
     * With a person who was edited: the rule of {@link Places#change}. An own account that is no longer watched has
     * left; one that was watched before comes back.
     *
     * @param at when somebody leaves or joins, if somebody does
     */
    public House with(Person person, PersonSheet wanted, Instant at) {
        House edited = with(person.named(wanted.name()).withRole(wanted.role()))
                .managedBy(person.id(), wanted.role() == Role.MANAGER ? wanted.manages() : Set.of());
        Optional<Seat> seat = seatOf(person.id());
        if (wanted.repIn().isPresent()) {
            long teamId = wanted.repIn().getAsLong();
            RepName joining = new RepName(NEW, teamId, wanted.name(), wanted.zone(), OptionalLong.of(person.id()), at);
            return edited.with(seat.orElseGet(() -> new Seat(joining, Optional.empty()))
                    .in(teamId)
                    .returned());
        }
        return seat.filter(Seat::isWatched)
                .map(left -> edited.with(left.left(at)))
                .orElse(edited);
    }

    /** The rep that a user is or was. */
    public Optional<Seat> seatOf(long userId) {
        return seats.stream()
                .filter(seat -> seat.rep().userId().equals(OptionalLong.of(userId)))
                .findFirst();
    }

    /** What can be edited of a person. */
    public PersonSheet sheetOf(Person person) {
        return new PersonSheet(
                person.name(),
                person.email(),
                person.zone(),
                person.role(),
                seatOf(person.id()).filter(Seat::isWatched).stream()
                        .mapToLong(seat -> seat.rep().teamId())
                        .findFirst(),
                managements.stream()
                        .filter(management -> management.userId() == person.id())
                        .map(Management::teamId)
                        .collect(Collectors.toSet()));
    }

    /** What can be edited of a team. */
    public TeamSheet sheetOf(TeamName team) {
        return new TeamSheet(
                team.name(),
                managements.stream()
                        .filter(management -> management.teamId() == team.id())
                        .map(Management::userId)
                        .collect(Collectors.toSet()));
    }

    /** With somebody looking after these teams and no others. */
    public House managedBy(long userId, Collection<Long> teamIds) {
        Set<Management> changed = new HashSet<>(managements);
        changed.removeIf(management -> management.userId() == userId);
        teamIds.forEach(teamId -> changed.add(new Management(userId, teamId)));
        return new House(people, teams, seats, changed, substitutions);
    }

    /** With these people looking after a team and no others. */
    public House staffed(long teamId, Collection<Long> userIds) {
        Set<Management> changed = new HashSet<>(managements);
        changed.removeIf(management -> management.teamId() == teamId);
        userIds.forEach(userId -> changed.add(new Management(userId, teamId)));
        return new House(people, teams, seats, changed, substitutions);
    }

    private static <T> List<T> replaced(List<T> all, T one, Predicate<T> isSame) {
        return all.stream().anyMatch(isSame)
                ? all.stream().map(other -> isSame.test(other) ? one : other).toList()
                : Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
