package io.goodstanding.team;

import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.team.House.Substitution;
import io.goodstanding.team.Teams.Management;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sees whom in a house: the rule of {@link TeamScope} for a house that need not exist, so that a change can be
 * shown before it is saved. A test holds both to the same answers.
 */
public final class Sight {

    private final House house;
    private final Map<Long, Set<Long>> teamsOf = new HashMap<>();
    private final Map<Long, Set<Long>> managersOf = new HashMap<>();
    private final Map<Long, RepName> repOf = new HashMap<>();
    private final Map<Long, Integer> repsIn = new HashMap<>();
    private final Map<Long, Person> people = new HashMap<>();

    public Sight(House house) {
        this.house = house;
        house.people().forEach(person -> people.put(person.id(), person));
        for (Management management : house.managements()) {
            teamsOf.computeIfAbsent(management.userId(), id -> new HashSet<>()).add(management.teamId());
            managersOf
                    .computeIfAbsent(management.teamId(), id -> new HashSet<>())
                    .add(management.userId());
        }
        house.seats().stream().filter(Seat::isWatched).map(Seat::rep).forEach(rep -> {
            repsIn.merge(rep.teamId(), 1, Integer::sum);
            rep.userId().ifPresent(userId -> repOf.put(userId, rep));
        });
    }

    /** What somebody may see. */
    public Scope scopeOf(Person person) {
        if (!person.active()) {
            return Scope.NOTHING;
        }
        Set<Long> own = person.role() == Role.MANAGER ? lookedAfter(person) : Set.of();
        boolean all = person.role() == Role.ADMIN;
        List<TeamName> teams = house.teams().stream()
                .filter(team -> all || own.contains(team.id()))
                .toList();
        OptionalLong ownRep =
                ownRep(person).map(rep -> OptionalLong.of(rep.id())).orElse(OptionalLong.empty());
        return new Scope(all, teams, ownRep);
    }

    /** The own teams, and those of absent managers; what these see as stand-ins does not count. */
    private Set<Long> lookedAfter(Person manager) {
        Set<Long> seen = new HashSet<>(teamsOf.getOrDefault(manager.id(), Set.of()));
        house.substitutions().stream()
                .filter(one -> one.standInId() == manager.id())
                .filter(one -> isManager(people.get(one.absentId())))
                .forEach(one -> seen.addAll(teamsOf.getOrDefault(one.absentId(), Set.of())));
        return seen;
    }

    private static boolean isManager(@Nullable Person person) {
        return person != null && person.active() && person.role() == Role.MANAGER;
    }

    /** The own account, if it is watched. */
    Optional<RepName> ownRep(Person person) {
        return Optional.ofNullable(repOf.get(person.id()));
    }

    Optional<Person> person(long userId) {
        return Optional.ofNullable(people.get(userId));
    }

    /** How many reps of a team are watched. */
    public int reps(long teamId) {
        return repsIn.getOrDefault(teamId, 0);
    }

    /** Who looks after a team and may sign in, by name. */
    public List<Person> managers(long teamId) {
        return byName(managersOf.getOrDefault(teamId, Set.of()).stream());
    }

    /** Who looks after a team, or stands in for somebody who does, by name. */
    public List<Person> viewers(long teamId) {
        List<Person> managers = managers(teamId);
        Set<Long> absent = managers.stream().map(Person::id).collect(Collectors.toSet());
        Stream<Long> standIns = house.substitutions().stream()
                .filter(one -> absent.contains(one.absentId()))
                .map(Substitution::standInId);
        return byName(Stream.concat(absent.stream(), standIns).distinct());
    }

    private List<Person> byName(Stream<Long> userIds) {
        return userIds.map(people::get)
                .filter(Sight::isManager)
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }
}
