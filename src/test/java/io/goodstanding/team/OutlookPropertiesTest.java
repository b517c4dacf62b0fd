package io.goodstanding.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.team.Outlook.PersonSees;
import io.goodstanding.team.Outlook.RepSeen;
import io.goodstanding.team.Outlook.Seen;
import io.goodstanding.team.Outlook.TeamSeen;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is told before a change is saved is exactly what would be seen after it: nothing left out, nothing added. */
class OutlookPropertiesTest {

    @Property
    void everybody_who_would_see_something_else_is_told_of_and_nobody_else(@ForAll long seed) {
        Change change = Change.of(seed);

        Set<Long> told = change.outlook().people().stream()
                .map(sees -> sees.person().id())
                .collect(Collectors.toSet());
        Set<Long> others = change.then().people().stream()
                .filter(person -> !change.scopeNow(person.id()).equals(Optional.of(change.scopeThen(person))))
                .map(Person::id)
                .collect(Collectors.toSet());

        assertThat(told).isEqualTo(others);
    }

    @Property
    void what_somebody_will_see_is_told_completely(@ForAll long seed) {
        Change change = Change.of(seed);

        for (PersonSees sees : change.outlook().people()) {
            assertThat(accounts(sees.then(), sees.person(), change.then()))
                    .isEqualTo(visible(change.scopeThen(sees.person()), change.then()));
        }
    }

    @Property
    void what_somebody_will_no_longer_see_is_told_completely(@ForAll long seed) {
        Change change = Change.of(seed);

        for (PersonSees sees : change.outlook().people()) {
            Scope before = change.scopeNow(sees.person().id()).orElse(Scope.NOTHING);
            Scope after = change.scopeThen(sees.person());
            if (before.all() || after.all()) {
                assertThat(sees.gone().everything()).isEqualTo(before.all() && !after.all());
            } else {
                assertThat(sees.gone().teams().stream().map(TeamSeen::team).toList())
                        .isEqualTo(before.teams().stream()
                                .filter(team -> !after.teams().contains(team))
                                .toList());
                assertThat(sees.gone().ownAccount())
                        .isEqualTo(before.ownRepId().isPresent()
                                && after.ownRepId().isEmpty());
            }
        }
    }

    @Property
    void those_who_will_see_a_rep_are_the_managers_in_whose_sight_the_account_is(@ForAll long seed) {
        Change change = Change.of(seed);

        for (RepSeen seen : change.outlook().reps()) {
            assertThat(ids(seen.by())).isEqualTo(change.viewersThen(seen.rep()));
            assertThat(ids(seen.noLongerBy()))
                    .isEqualTo(change.viewersNow(seen.rep()).stream()
                            .filter(id -> !ids(seen.by()).contains(id))
                            .collect(Collectors.toSet()));
        }
    }

    @Property
    void every_rep_who_is_somewhere_else_is_told_of(@ForAll long seed) {
        Change change = Change.of(seed);
        Set<Seat> before = Set.copyOf(change.now().seats());

        assertThat(change.outlook().reps().stream().map(seen -> seen.rep().id()).collect(Collectors.toSet()))
                .isEqualTo(change.then().seats().stream()
                        .filter(seat -> !before.contains(seat))
                        .map(seat -> seat.rep().id())
                        .collect(Collectors.toSet()));
    }

    @Property
    void nothing_is_told_where_nothing_changes(@ForAll long seed) {
        House house = new RandomHouses(seed).house();

        assertThat(Outlook.of(house, house).isEmpty()).isTrue();
    }

    private static Set<Long> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }

    /** The accounts that the words name. */
    private static Set<Long> accounts(Seen seen, Person person, House house) {
        Set<Long> teams = seen.teams().stream().map(team -> team.team().id()).collect(Collectors.toSet());
        seen.teams()
                .forEach(team -> assertThat(team.reps()).isEqualTo((int) watched(house).stream()
                        .filter(rep -> rep.teamId() == team.team().id())
                        .count()));
        return watched(house).stream()
                .filter(rep -> seen.everything()
                        || teams.contains(rep.teamId())
                        || seen.ownAccount()
                                && rep.userId().isPresent()
                                && rep.userId().getAsLong() == person.id())
                .map(RepName::id)
                .collect(Collectors.toSet());
    }

    private static Set<Long> visible(Scope scope, House house) {
        return watched(house).stream().filter(scope::sees).map(RepName::id).collect(Collectors.toSet());
    }

    private static List<RepName> watched(House house) {
        return house.seats().stream().filter(Seat::isWatched).map(Seat::rep).toList();
    }

    private record Change(House now, House then, Outlook outlook) {

        static Change of(long seed) {
            RandomHouses random = new RandomHouses(seed);
            House now = random.house();
            House then = random.changed(now);
            return new Change(now, then, Outlook.of(now, then));
        }

        Optional<Scope> scopeNow(long userId) {
            return now.people().stream()
                    .filter(person -> person.id() == userId)
                    .findFirst()
                    .map(new Sight(now)::scopeOf);
        }

        Scope scopeThen(Person person) {
            return new Sight(then).scopeOf(person);
        }

        Set<Long> viewersNow(RepName rep) {
            return now.seats().stream()
                    .filter(Seat::isWatched)
                    .map(Seat::rep)
                    .filter(other -> other.id() == rep.id())
                    .findFirst()
                    .map(before -> viewers(before, now))
                    .orElse(Set.of());
        }

        Set<Long> viewersThen(RepName rep) {
            return then.seats().stream().anyMatch(seat -> seat.rep().equals(rep) && seat.isWatched())
                    ? viewers(rep, then)
                    : Set.of();
        }

        private static Set<Long> viewers(RepName rep, House house) {
            Sight sight = new Sight(house);
            return house.people().stream()
                    .filter(person -> person.role() == Role.MANAGER)
                    .filter(person -> rep.userId().isEmpty() || rep.userId().getAsLong() != person.id())
                    .filter(person -> sight.scopeOf(person).sees(rep))
                    .map(Person::id)
                    .collect(Collectors.toSet());
        }
    }
}
