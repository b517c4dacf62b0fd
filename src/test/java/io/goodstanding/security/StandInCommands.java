package io.goodstanding.security;

import static io.goodstanding.security.Command.after;

import io.goodstanding.team.StandIns;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.LocalDate;
import java.util.Map;

/** Somebody stands in for the manager of the team: the manager of the other one. */
record StandInCommands(StandIns standIns) {

    private static final LocalDate TODAY = LocalDate.ofInstant(MovableClock.START, Staff.ZONE);

    Map<String, Command> of(Staff staff) {
        long absent = staff.manager().id();
        long standIn = staff.otherManager().id();
        return Map.of(
                "StandIns.candidates", Command.of(() -> standIns.candidates(absent)),
                "StandIns.of", Command.of(() -> standIns.of(absent)),
                "StandIns.running", Command.of(standIns::running),
                "StandIns.preview", Command.of(() -> standIns.preview(absent, standIn, TODAY, TODAY)),
                "StandIns.name", Command.of(() -> standIns.name(absent, standIn, TODAY, TODAY)),
                "StandIns.end",
                        after(() -> {
                            long id = SignedIn.as(staff.manager(), () -> {
                                standIns.name(absent, standIn, TODAY, TODAY);
                                return standIns.of(absent).getFirst().id();
                            });
                            return () -> standIns.end(id);
                        }));
    }
}
