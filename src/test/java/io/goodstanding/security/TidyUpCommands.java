package io.goodstanding.security;

import static io.goodstanding.security.Command.after;

import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.tidyup.PendingName;
import io.goodstanding.tidyup.PendingNames;
import io.goodstanding.tidyup.Ticked;
import io.goodstanding.tidyup.TidyUp;
import java.util.List;
import java.util.Map;

/** What is done with the tidy-up list. */
record TidyUpCommands(TidyUp tidyUp, PendingNames names) {

    private static final PendingName BO = new PendingName("b0".repeat(16), MovableClock.START, "Bo Beispiel");

    Map<String, Command> of(Staff staff) {
        long id = staff.account();
        return Map.of(
                "TidyUp.list", Command.of(() -> tidyUp.list(id)),
                "TidyUp.size", Command.of(() -> tidyUp.size(id)),
                "TidyUp.withdrawn", Command.of(() -> tidyUp.withdrawn(id, BO.invitee())),
                "TidyUp.takeBack",
                        after(() -> {
                            names.keep(id, 1, names.seal(id, List.of(BO)));
                            Ticked ticked = SignedIn.as(
                                    staff.rep(),
                                    () -> tidyUp.withdrawn(id, BO.invitee()).orElseThrow());
                            return () -> tidyUp.takeBack(ticked);
                        }));
    }
}
