package io.goodstanding.team;

import io.goodstanding.access.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a change would mean for who sees whom: shown before it is saved.
 *
 * @param people everybody who would see something else than now
 * @param reps the reps who would be somewhere else than now, with those who would see them
 * @param unattended teams with reps that nobody but the admins would look after any more
 */
public record Outlook(List<PersonSees> people, List<RepSeen> reps, List<TeamName> unattended) {

    /**
     * @param gone what is seen now and would not be any more
     */
    public record PersonSees(Person person, Seen then, Seen gone) {}

    /**
     * What somebody sees.
     *
     * @param teams none for an admin, who sees everything
     */
    public record Seen(boolean everything, boolean ownAccount, List<TeamSeen> teams) {

        public Seen {
            teams = List.copyOf(teams);
        }

        public boolean isNothing() {
            return !everything && !ownAccount && teams.isEmpty();
        }
    }

    /** @param reps how many are watched there, counted where the team is named: now or then */
    public record TeamSeen(TeamName team, int reps) {}

    /**
     * @param watched whether the account is watched then
     * @param by the managers and their stand-ins who would see it, by name; admins always do, and the rep too
     * @param noLongerBy those who see it now and would not any more
     */
    public record RepSeen(RepName rep, boolean watched, List<Person> by, List<Person> noLongerBy) {}

    public Outlook {
        people = List.copyOf(people);
        reps = List.copyOf(reps);
        unattended = List.copyOf(unattended);
    }

    public boolean isEmpty() {
        return people.isEmpty() && reps.isEmpty() && unattended.isEmpty();
    }

    public static Outlook of(House now, House then) {
        Sight seesNow = new Sight(now);
        Sight seesThen = new Sight(then);
        return new Outlook(
                people(seesNow, then, seesThen),
                reps(now, seesNow, then, seesThen),
                unattended(seesNow, then, seesThen));
    }

    private static List<PersonSees> people(Sight seesNow, House then, Sight seesThen) {
        return then.people().stream()
                .filter(person -> !Optional.of(seesThen.scopeOf(person))
                        .equals(seesNow.person(person.id()).map(seesNow::scopeOf)))
                .map(person -> new PersonSees(
                        person,
                        seen(seesThen.scopeOf(person), seesThen),
                        gone(scopeNow(person, seesNow), seesNow, seesThen.scopeOf(person))))
                .toList();
    }

    private static Scope scopeNow(Person person, Sight seesNow) {
        return seesNow.person(person.id()).map(seesNow::scopeOf).orElse(Scope.NOTHING);
    }

    private static Seen seen(Scope scope, Sight sight) {
        return seen(scope, sight, team -> true);
    }

    private static Seen seen(Scope scope, Sight sight, Predicate<TeamName> wanted) {
        Stream<TeamName> named = scope.all() ? Stream.empty() : scope.teams().stream();
        return new Seen(
                scope.all(),
                scope.ownRepId().isPresent(),
                named.filter(wanted)
                        .map(team -> new TeamSeen(team, sight.reps(team.id())))
                        .toList());
    }

    /** An admin who becomes something else loses "everything", but for what is still seen. */
    private static Seen gone(Scope before, Sight sight, Scope after) {
        Seen lost = seen(before, sight, team -> !after.all() && !after.teams().contains(team));
        boolean own = before.ownRepId().isPresent() && after.ownRepId().isEmpty() && !after.all();
        return new Seen(before.all() && !after.all(), own, lost.teams());
    }

    private static List<RepSeen> reps(House now, Sight seesNow, House then, Sight seesThen) {
        Map<Long, Seat> seats = new HashMap<>();
        now.seats().forEach(seat -> seats.put(seat.rep().id(), seat));
        return then.seats().stream()
                .filter(seat -> isElsewhere(seats.get(seat.rep().id()), seat))
                .map(seat -> {
                    List<Person> before =
                            viewers(Optional.ofNullable(seats.get(seat.rep().id())), seesNow);
                    List<Person> after = viewers(Optional.of(seat), seesThen);
                    return new RepSeen(seat.rep(), seat.isWatched(), after, without(before, after));
                })
                .toList();
    }

    private static boolean isElsewhere(@Nullable Seat before, Seat after) {
        return before == null
                || before.rep().teamId() != after.rep().teamId()
                || before.isWatched() != after.isWatched()
                || !Objects.equals(before.rep().userId(), after.rep().userId());
    }

    private static List<Person> viewers(Optional<Seat> seat, Sight sight) {
        return seat.filter(Seat::isWatched)
                .map(Seat::rep)
                .map(rep -> sight.viewers(rep.teamId()).stream()
                        .filter(manager ->
                                rep.userId().isEmpty() || rep.userId().getAsLong() != manager.id())
                        .toList())
                .orElse(List.of());
    }

    private static List<Person> without(List<Person> all, List<Person> those) {
        return all.stream()
                .filter(person -> those.stream().noneMatch(other -> other.id() == person.id()))
                .toList();
    }

    private static List<TeamName> unattended(Sight seesNow, House then, Sight seesThen) {
        return then.teams().stream()
                .filter(team -> seesThen.reps(team.id()) > 0)
                .filter(team -> seesThen.managers(team.id()).isEmpty())
                .filter(team -> seesNow.reps(team.id()) == 0
                        || !seesNow.managers(team.id()).isEmpty())
                .toList();
    }
}
