package io.goodstanding.team.ui;

import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.team.House;
import io.goodstanding.team.House.Substitution;
import io.goodstanding.team.Seat;
import io.goodstanding.team.Sight;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams.Management;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A house as the page lists it: people who sign in and reps who do not, by name, and teams with those in them.
 *
 * @param sample whether these are the sample's people, who get in without a link
 */
record Roster(House house, boolean sample) {

    /** Whether and how somebody gets in. */
    enum State {
        /** Has chosen a password, or is of the sample and needs none. */
        ACTIVE,
        /** A one-time link is out. */
        INVITED,
        /** The last link has become too old. */
        EXPIRED,
        /** Nobody has made a link yet. */
        UNINVITED,
        /** A rep without a sign-in. */
        WATCHED,
        /** A rep who has left. */
        LEFT,
        /** Somebody whose sign-in was switched off. */
        OFF;

        String textKey() {
            return "people.state." + name();
        }
    }

    /**
     * One row of the list of people.
     *
     * @param person who signs in; empty for a rep who is watched only
     * @param seat the own account, also after it has left
     * @param repIn the name of the team in which the own account is watched
     * @param manages names of the teams to look after
     * @param since when the state began, or ends for an invitation
     */
    record Row(
            Optional<Person> person,
            Optional<Seat> seat,
            String name,
            Role role,
            Optional<String> repIn,
            List<String> manages,
            State state,
            Optional<Instant> since) {

        Row {
            manages = List.copyOf(manages);
        }

        OptionalLong userId() {
            return person.stream().mapToLong(Person::id).findFirst();
        }

        /** Empty for a rep who is watched only. */
        String email() {
            return person.map(Person::email).orElse("");
        }

        /** Whether all words are found in the name, the address or a team. */
        boolean matches(String wanted) {
            String everything = String.join(" ", name, email(), repIn.orElse(""), String.join(" ", manages))
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                    .allMatch(everything::contains);
        }

        boolean belongsTo(String team) {
            return repIn.filter(team::equals).isPresent() || manages.contains(team);
        }
    }

    /** A manager of a team, and who stands in now. */
    record Lead(String name, Optional<String> standIn) {}

    /** A team with the names of those who belong to it. */
    record TeamRow(TeamName team, List<Lead> managers, List<String> reps) {

        TeamRow {
            managers = List.copyOf(managers);
            reps = List.copyOf(reps);
        }
    }

    /** Everybody once, by name. */
    List<Row> rows() {
        Map<Long, String> names = house.teams().stream().collect(Collectors.toMap(TeamName::id, TeamName::name));
        Map<Long, Seat> seatOf = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Seat seat : house.seats()) {
            if (seat.rep().userId().isPresent()) {
                seatOf.put(seat.rep().userId().getAsLong(), seat);
            } else {
                rows.add(row(seat, names));
            }
        }
        Map<Long, Set<Long>> managed = new HashMap<>();
        for (Management management : house.managements()) {
            managed.computeIfAbsent(management.userId(), id -> new HashSet<>()).add(management.teamId());
        }
        for (Person person : house.people()) {
            Set<Long> own = managed.getOrDefault(person.id(), Set.of());
            rows.add(row(person, Optional.ofNullable(seatOf.get(person.id())), own, names));
        }
        rows.sort(Comparator.comparing((Row row) -> row.name().toLowerCase(Locale.ROOT)));
        return rows;
    }

    private static Row row(Seat seat, Map<Long, String> names) {
        return new Row(
                Optional.empty(),
                Optional.of(seat),
                seat.rep().name(),
                Role.REP,
                Optional.of(names.getOrDefault(seat.rep().teamId(), "")),
                List.of(),
                seat.isWatched() ? State.WATCHED : State.LEFT,
                seat.leftAt());
    }

    private Row row(Person person, Optional<Seat> seat, Set<Long> manages, Map<Long, String> names) {
        boolean left = person.role() == Role.REP
                && seat.filter(own -> !own.isWatched()).isPresent();
        return new Row(
                Optional.of(person),
                seat,
                person.name(),
                person.role(),
                seat.filter(own -> own.isWatched() || left)
                        .map(own -> names.getOrDefault(own.rep().teamId(), "")),
                house.teams().stream()
                        .filter(team -> manages.contains(team.id()))
                        .map(TeamName::name)
                        .toList(),
                left ? State.LEFT : state(person),
                left ? seat.flatMap(Seat::leftAt) : since(person));
    }

    private State state(Person person) {
        if (!person.active()) {
            return State.OFF;
        }
        if (comesIn(person)) {
            return State.ACTIVE;
        }
        return switch (person.link().kind()) {
            case OUT -> State.INVITED;
            case EXPIRED -> State.EXPIRED;
            case NONE -> State.UNINVITED;
        };
    }

    /** Without being invited first. */
    private boolean comesIn(Person person) {
        return sample || person.hasSignedIn();
    }

    private Optional<Instant> since(Person person) {
        return comesIn(person) || !person.active()
                ? person.lastSignIn()
                : person.link().until();
    }

    private Lead lead(Person manager) {
        Optional<String> standIn = house.substitutions().stream()
                .filter(now -> now.absentId() == manager.id())
                .map(Substitution::standInId)
                .flatMap(id -> house.people().stream().filter(person -> person.id() == id))
                .map(Person::name)
                .findFirst();
        return new Lead(manager.name(), standIn);
    }

    /** Every team, in the order in which teams are listed everywhere. */
    List<TeamRow> teamRows() {
        Sight sight = new Sight(house);
        Map<Long, List<String>> reps = house.seats().stream()
                .filter(Seat::isWatched)
                .collect(Collectors.groupingBy(
                        seat -> seat.rep().teamId(),
                        Collectors.mapping(seat -> seat.rep().name(), Collectors.toList())));
        return house.teams().stream()
                .map(team -> new TeamRow(
                        team,
                        sight.managers(team.id()).stream().map(this::lead).toList(),
                        reps.getOrDefault(team.id(), List.of())))
                .toList();
    }
}
