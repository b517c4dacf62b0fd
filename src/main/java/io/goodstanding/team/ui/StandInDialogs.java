package io.goodstanding.team.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.AccountAction;
import io.goodstanding.team.StandIn.Who;
import io.goodstanding.team.StandIns;
import java.time.Clock;

/** Opens the dialog in which a stand-in is named: managers for themselves from the menu, admins for any manager. */
@SpringComponent
public class StandInDialogs implements AccountAction {

    private final StandIns standIns;
    private final CurrentUser user;
    private final Clock clock;

    StandInDialogs(StandIns standIns, CurrentUser user, Clock clock) {
        this.standIns = standIns;
        this.user = user;
        this.clock = clock;
    }

    /** @param absent the manager who is away */
    public void open(Who absent) {
        new StandInDialog(standIns, absent, Texts.of(user.require().zone(), clock.instant())).open();
    }

    @Override
    public String textKey() {
        return "stand-in.name";
    }

    @Override
    public boolean isOffered() {
        return user.get().map(SignedInUser::role).filter(Role.MANAGER::equals).isPresent();
    }

    @Override
    public void open() {
        SignedInUser signedIn = user.require();
        open(new Who(signedIn.id(), signedIn.name()));
    }
}
