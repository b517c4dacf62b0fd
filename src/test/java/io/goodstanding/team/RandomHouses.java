package io.goodstanding.team;

import io.goodstanding.access.LinkState;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.team.House.Substitution;
import io.goodstanding.team.Teams.Management;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Fictional houses and what may happen in them. */
final class RandomHouses {

    private static final int TEAMS = 4;
    private static final int PEOPLE = 8;
    private static final int SEATS = 9;

    private final Random random;

    RandomHouses(long seed) {
        random = new Random(seed);
    }

    House house() {
        List<TeamName> teams = LongStream.range(0, TEAMS)
                .mapToObj(id -> new TeamName(id, "Team " + id))
                .toList();
        List<Person> people = LongStream.range(0, PEOPLE)
                .mapToObj(id -> person(id, role(), random.nextInt(5) > 0))
                .toList();
        List<Long> users = new ArrayList<>(LongStream.range(0, PEOPLE).boxed().toList());
        List<Seat> seats = LongStream.range(0, SEATS)
                .mapToObj(id -> seat(
                        id, team(), random.nextBoolean() ? one(users) : OptionalLong.empty(), random.nextInt(4) > 0))
                .toList();
        Set<Management> managements = new HashSet<>();
        IntStream.range(0, PEOPLE).forEach(n -> managements.add(new Management(random.nextInt(PEOPLE), team())));
        Set<Substitution> substitutions = Set.of(
                new Substitution(random.nextInt(PEOPLE), random.nextInt(PEOPLE)),
                new Substitution(PEOPLE, random.nextInt(PEOPLE)));
        return new House(people, teams, seats, managements, substitutions);
    }

    /** The same house after one to three changes of any kind. */
    House changed(House house) {
        House changed = house;
        for (int n = 0; n <= random.nextInt(3); n++) {
            changed = changedOnce(changed);
        }
        return changed;
    }

    private House changedOnce(House house) {
        Seat seat = house.seats().get(random.nextInt(house.seats().size()));
        Person person = house.people().get(random.nextInt(house.people().size()));
        return switch (random.nextInt(7)) {
            case 0 -> house.with(seat(seat.rep().id(), team(), seat.rep().userId(), seat.isWatched()));
            case 1 ->
                house.with(seat(seat.rep().id(), seat.rep().teamId(), seat.rep().userId(), !seat.isWatched()));
            case 2 -> house.with(person(person.id(), role(), person.active()));
            case 3 -> house.with(person(person.id(), person.role(), !person.active()));
            case 4 -> house.managedBy(person.id(), Set.of(team()));
            case 5 -> house.staffed(team(), Set.of(person.id()));
            default ->
                house.with(person(House.NEW, role(), true))
                        .with(seat(House.NEW, team(), OptionalLong.of(House.NEW), true));
        };
    }

    private Role role() {
        return Role.values()[random.nextInt(Role.values().length)];
    }

    private long team() {
        return random.nextInt(TEAMS);
    }

    private OptionalLong one(List<Long> users) {
        return users.isEmpty() ? OptionalLong.empty() : OptionalLong.of(users.remove(random.nextInt(users.size())));
    }

    static Person person(long id, Role role, boolean active) {
        return new Person(
                id,
                "person" + id + "@example.com",
                "Person " + id,
                role,
                ZoneOffset.UTC,
                true,
                active,
                LinkState.NONE,
                Optional.empty());
    }

    static Seat seat(long id, long teamId, OptionalLong userId, boolean watched) {
        return new Seat(
                new RepName(id, teamId, "Rep " + id, ZoneOffset.UTC, userId, Instant.EPOCH),
                watched ? Optional.empty() : Optional.of(Instant.EPOCH));
    }
}
