package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;

import io.goodstanding.access.Role;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.team.Directory;
import io.goodstanding.team.PersonSheet;
import io.goodstanding.team.Places;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Reps;
import io.goodstanding.team.Seat;
import io.goodstanding.team.TeamChanges;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.TeamSheet;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** Teams as they change: who comes, moves, leaves and returns. */
record TeamCommands(Directory directory, Teams teams, TeamChanges changes, Places places, Reps reps) {

    private static final EmailAddress NEWCOMER =
            EmailAddress.parse("wanda.watched@example.com").orElseThrow();

    Map<String, Command> of(Staff staff) {
        long team = staff.team().id();
        Map<String, Command> commands = new HashMap<>(Map.of(
                "Directory.house",
                showing(() -> directory.house().seats().stream()
                        .anyMatch(seat -> seat.rep().id() == staff.account())),
                "TeamChanges.change",
                Command.of(() -> changes.change(
                        team,
                        new TeamSheet(
                                staff.team().name(), Set.of(staff.manager().id())),
                        new TeamSheet("Another name", Set.of()))),
                "TeamChanges.remove",
                after(() -> {
                    TeamName empty = SignedIn.as(staff.admin(), () -> teams.addTeam("Nobody is here"));
                    return () -> changes.remove(empty.id());
                }),
                "Places.change",
                Command.of(() -> places.change(staff.rep().id(), sheet(staff, "Rita"), sheet(staff, "Rosa"), NEWCOMER)),
                "Places.link",
                Command.of(() -> places.link(staff.rep().id())),
                "Reps.move",
                Command.of(() -> reps.move(
                        seat(staff, staff.account()), staff.otherTeam().id())),
                "Reps.leave",
                Command.of(() -> reps.leave(seat(staff, staff.account()))),
                "Reps.returnTo",
                after(() -> {
                    SignedIn.as(staff.admin(), () -> reps.leave(seat(staff, staff.account())));
                    Seat left = seat(staff, staff.account());
                    return () -> reps.returnTo(left, team);
                }),
                "Reps.describe",
                watched(staff, seat -> () -> reps.describe(seat, "Wanda Renamed", Staff.ZONE)),
                "Reps.invite",
                watched(staff, seat -> () -> reps.invite(seat, NEWCOMER))));
        commands.put(
                "Reps.leaveWithoutSignIn", Command.of(() -> reps.leaveWithoutSignIn(seat(staff, staff.account()))));
        return commands;
    }

    private static PersonSheet sheet(Staff staff, String name) {
        return new PersonSheet(
                "Rita".equals(name) ? staff.rep().name() : name,
                staff.rep().email(),
                Staff.ZONE,
                Role.REP,
                OptionalLong.of(staff.team().id()),
                Set.of());
    }

    private Command watched(Staff staff, Function<Seat, Command.Action> then) {
        return after(() -> {
            RepName wanda =
                    SignedIn.as(staff.admin(), () -> teams.addRep(staff.team().id(), "Wanda Watched", Staff.ZONE));
            return then.apply(seat(staff, wanda.id()));
        });
    }

    private Seat seat(Staff staff, long repId) {
        return SignedIn.as(
                staff.admin(),
                () -> directory.house().seats().stream()
                        .filter(seat -> seat.rep().id() == repId)
                        .findFirst()
                        .orElseThrow());
    }
}
