package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;
import static io.goodstanding.security.Command.showingAfter;

import io.goodstanding.access.OwnAccess;
import io.goodstanding.access.People;
import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.setup.FirstTeam;
import io.goodstanding.setup.SampleCompany;
import io.goodstanding.setup.Setup;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** People, teams, and how somebody comes in. */
record HouseCommands(
        People people, PersonChanges changes, OwnAccess own, Teams teams, Setup setup, SampleCompany sample) {

    private static final EmailAddress NEWCOMER =
            EmailAddress.parse("nina.newcomer@example.com").orElseThrow();
    private static final String PASSWORD = "a long enough password";
    private static final FirstTeam FIRST_TEAM =
            new FirstTeam("Nina Newcomer", NEWCOMER, PASSWORD, Staff.ZONE, "First", List.of());

    Map<String, Command> of(Staff staff) {
        return Map.ofEntries(
                Map.entry("People.all", Command.of(people::all)),
                Map.entry("People.add", Command.of(() -> people.add(NEWCOMER, "Nina", Role.REP, Staff.ZONE))),
                Map.entry(
                        "People.link", Command.of(() -> people.link(staff.rep().id()))),
                Map.entry(
                        "PersonChanges.deactivate",
                        Command.of(() -> changes.deactivate(staff.rep().id()))),
                Map.entry("PersonChanges.reactivate", after(() -> {
                    SignedIn.as(
                            staff.admin(), () -> changes.deactivate(staff.rep().id()));
                    return () -> changes.reactivate(staff.rep().id());
                })),
                Map.entry(
                        "PersonChanges.changeRole",
                        Command.of(() -> changes.changeRole(staff.rep().id(), Role.REP, Role.MANAGER))),
                Map.entry(
                        "PersonChanges.rename",
                        Command.of(() ->
                                changes.rename(staff.rep().id(), staff.rep().name(), "Rita Renamed"))),
                Map.entry(
                        "PersonChanges.changeEmail",
                        Command.of(() -> changes.changeEmail(
                                staff.rep().id(), staff.rep().email(), NEWCOMER))),
                Map.entry(
                        "PersonChanges.changeZone",
                        Command.of(() -> changes.changeZone(staff.rep().id(), Staff.ZONE, ZoneId.of("Europe/Oslo")))),
                Map.entry("Teams.all", Command.of(teams::all)),
                Map.entry("Teams.allReps", Command.of(teams::allReps)),
                Map.entry("Teams.managements", Command.of(teams::managements)),
                Map.entry("Teams.addTeam", Command.of(() -> teams.addTeam("A new team"))),
                Map.entry(
                        "Teams.addPerson",
                        Command.of(() -> teams.addPerson(
                                NEWCOMER, "Nina", Role.REP, Staff.ZONE, Optional.of(staff.team()), List.of()))),
                Map.entry(
                        "Teams.addRep",
                        Command.of(() -> teams.addRep(staff.team().id(), "Nina", Staff.ZONE))),
                Map.entry("People.isEmpty", Command.of(people::isEmpty)),
                Map.entry(
                        "People.invited",
                        linked(staff, token -> () -> people.invited(token).isPresent())),
                Map.entry(
                        "People.choosePassword",
                        linked(
                                staff,
                                token -> () ->
                                        people.choosePassword(token, PASSWORD).isPresent())),
                Map.entry(
                        "OwnAccess.changePassword",
                        withPasswords(staff, () -> own.changePassword(PASSWORD, "another long password"))),
                Map.entry(
                        "OwnAccess.signOutEverywhereElse",
                        withPasswords(staff, () -> own.signOutEverywhereElse(PASSWORD))),
                Map.entry("SampleCompany.end", Command.of(sample::end)),
                Map.entry(
                        "Setup.setUp",
                        Command.of(() -> setup.setUp(FIRST_TEAM)).refusedBy(IllegalStateException.class)),
                Map.entry(
                        "People.addFirstAdmin",
                        Command.of(() -> people.addFirstAdmin(NEWCOMER, "Nina", Staff.ZONE, PASSWORD))
                                .refusedBy(IllegalStateException.class)),
                Map.entry("SampleCompany.explore", Command.of(sample::explore).refusedBy(IllegalStateException.class)),
                Map.entry("People.ofSample", showing(() -> !people.ofSample().isEmpty())));
    }

    private Command withPasswords(Staff staff, Command.Action action) {
        return after(() -> {
            Stream.of(staff.rep(), staff.colleague(), staff.manager(), staff.otherManager(), staff.admin())
                    .forEach(user -> people.choosePassword(token(staff, user), PASSWORD));
            return action;
        });
    }

    private Command linked(Staff staff, Function<String, Command.Try> then) {
        return showingAfter(() -> {
            return then.apply(token(staff, staff.rep()));
        });
    }

    private String token(Staff staff, SignedInUser of) {
        String path = SignedIn.as(staff.admin(), () -> people.link(of.id())).path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
