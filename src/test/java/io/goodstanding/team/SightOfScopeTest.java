package io.goodstanding.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.Person;
import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is shown before a change is what the scope answers after it: in houses of chance, after changes of chance. */
@ApplicationTest
@Transactional
class SightOfScopeTest {

    private static final int PEOPLE = 7;
    private static final int CHANGES = 12;

    private final Teams teams;
    private final TeamChanges teamChanges;
    private final Places places;
    private final Reps reps;
    private final PersonChanges personChanges;
    private final Directory directory;
    private final TeamScope scope;
    private final Circles circles;
    private final JdbcClient jdbc;
    private final Staff staff;

    SightOfScopeTest(
            @Autowired Teams teams,
            @Autowired TeamChanges teamChanges,
            @Autowired Places places,
            @Autowired Reps reps,
            @Autowired PersonChanges personChanges,
            @Autowired Directory directory,
            @Autowired TeamScope scope,
            @Autowired Circles circles,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.teams = teams;
        this.teamChanges = teamChanges;
        this.places = places;
        this.reps = reps;
        this.personChanges = personChanges;
        this.directory = directory;
        this.scope = scope;
        this.circles = circles;
        this.jdbc = jdbc;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_scope_answers_what_was_shown_before(long seed) {
        Random random = new Random(seed);
        List<TeamName> own = new ArrayList<>(List.of(staff.team(), staff.otherTeam()));
        own.add(asAdmin(() -> teams.addTeam("West " + UUID.randomUUID())));
        List<Long> users = new ArrayList<>();
        for (int n = 0; n < PEOPLE; n++) {
            users.add(added(random, own));
        }
        standIn(one(users, random), one(users, random));
        standIn(one(users, random), one(users, random));
        for (int n = 0; n < CHANGES; n++) {
            long user = one(users, random);
            House shown = change(asAdmin(directory::house), user, own, random);
            Sight sight = new Sight(shown);
            House house = asAdmin(directory::house);
            for (Person person : shown.people()) {
                if (users.contains(person.id())) {
                    Scope answered = SignedIn.as(session(person), scope::current);
                    Scope seen = new Scope(answered.all(), answered.teams(), answered.ownRepId());
                    assertThat(seen)
                            .as("seed %d, change %d, %s", seed, n, person)
                            .isEqualTo(numbered(sight.scopeOf(person), answered))
                            .isEqualTo(new Sight(house).scopeOf(person(house, person.id())));
                }
            }
            assertTheSameAreTold(house, users);
        }
    }

    /** Who is told of an account is who may see it. */
    private void assertTheSameAreTold(House house, List<Long> users) {
        Stream<RepName> own = house.seats().stream()
                .filter(Seat::isWatched)
                .map(Seat::rep)
                .filter(rep -> rep.userId().stream().anyMatch(users::contains));
        own.forEach(rep -> {
            List<Long> seeing = house.people().stream()
                    .filter(person -> users.contains(person.id()) && sees(person, rep))
                    .map(Person::id)
                    .toList();
            assertThat(circles.onlookers(rep.id()))
                    .extracting(Circles.Onlooker::userId)
                    .filteredOn(users::contains)
                    .containsExactlyInAnyOrderElementsOf(seeing);
        });
    }

    private boolean sees(Person person, RepName rep) {
        return SignedIn.as(session(person), () -> scope.visible(rep.id())).isPresent();
    }

    /** An account that is opened by the change has no number before it. */
    private static Scope numbered(Scope shown, Scope answered) {
        boolean opened = shown.ownRepId().equals(OptionalLong.of(House.NEW));
        return new Scope(shown.all(), shown.teams(), opened ? answered.ownRepId() : shown.ownRepId());
    }

    private long added(Random random, List<TeamName> own) {
        Role role = Role.values()[random.nextInt(3)];
        Optional<TeamName> repIn =
                role == Role.ADMIN || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(own, random));
        EmailAddress email =
                EmailAddress.parse(UUID.randomUUID() + "@example.com").orElseThrow();
        return asAdmin(() -> teams.addPerson(email, "Somebody", role, Staff.ZONE, repIn, List.of(one(own, random))))
                .person()
                .id();
    }

    /** Does something of chance, and gives the house that would be shown before. */
    private House change(House now, long userId, List<TeamName> own, Random random) {
        Person person = person(now, userId);
        Optional<Seat> seat = now.seats().stream()
                .filter(other -> other.rep().userId().equals(OptionalLong.of(userId)))
                .findFirst();
        TeamName team = one(own, random);
        return switch (random.nextInt(5)) {
            case 0 ->
                seat.filter(Seat::isWatched)
                        .map(rep -> moved(now, rep, team.id()))
                        .orElse(now);
            case 1 ->
                seat.map(rep -> rep.isWatched() ? left(now, rep) : returned(now, rep, team.id()))
                        .orElse(now);
            case 2 -> switched(now, person);
            case 3 -> staffed(now, person, team);
            default -> placed(now, person, own, random);
        };
    }

    private House moved(House now, Seat seat, long team) {
        asAdmin(() -> reps.move(seat, team));
        return now.with(seat.in(team));
    }

    private House left(House now, Seat seat) {
        asAdmin(() -> reps.leave(seat));
        return now.with(seat.left(MovableClock.START));
    }

    private House returned(House now, Seat seat, long team) {
        asAdmin(() -> reps.returnTo(seat, team));
        return now.with(seat.in(team).returned());
    }

    private House switched(House now, Person person) {
        asAdmin(() -> person.active() ? personChanges.deactivate(person.id()) : personChanges.reactivate(person.id()));
        return now.with(person.withAccess(!person.active()));
    }

    private House staffed(House now, Person person, TeamName team) {
        if (person.role() != Role.MANAGER) {
            return now;
        }
        TeamSheet seen = now.sheetOf(team);
        asAdmin(() -> teamChanges.change(team.id(), seen, new TeamSheet(seen.name(), Set.of(person.id()))));
        return now.staffed(team.id(), Set.of(person.id()));
    }

    private House placed(House now, Person person, List<TeamName> own, Random random) {
        PersonSheet seen = now.sheetOf(person);
        Role role = Role.values()[random.nextInt(3)];
        OptionalLong repIn = random.nextBoolean()
                ? OptionalLong.empty()
                : OptionalLong.of(one(own, random).id());
        Set<Long> manages = role == Role.MANAGER ? Set.of(one(own, random).id()) : Set.of();
        PersonSheet wanted = new PersonSheet(person.name(), person.email(), person.zone(), role, repIn, manages);
        asAdmin(() -> places.change(
                person.id(), seen, wanted, EmailAddress.parse(person.email()).orElseThrow()));
        return now.with(person, wanted, MovableClock.START);
    }

    private static Person person(House house, long userId) {
        return house.people().stream()
                .filter(person -> person.id() == userId)
                .findFirst()
                .orElseThrow();
    }

    private static SignedInUser session(Person person) {
        return new SignedInUser(person.id(), person.email(), person.name(), person.role(), Staff.ZONE, false);
    }

    /** For a day around now, as an agreement would be kept. */
    private void standIn(long absentId, long standInId) {
        jdbc.sql("""
            INSERT INTO stand_in (absent_id, stand_in_id, first_day, last_day, zone, begins_at, ends_at)
            VALUES (?, ?, '2026-11-18', '2026-11-18', 'UTC', '2026-11-18 00:00:00', '2026-11-19 00:00:00')\
            """).params(absentId, standInId).update();
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T asAdmin(Supplier<T> action) {
        return SignedIn.as(staff.admin(), action);
    }
}
