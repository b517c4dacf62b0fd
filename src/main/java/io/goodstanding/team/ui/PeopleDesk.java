package io.goodstanding.team.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.Role;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.Directory;
import io.goodstanding.team.Places;
import io.goodstanding.team.Reps;
import io.goodstanding.team.TeamChanges;
import io.goodstanding.team.TeamScope;
import io.goodstanding.team.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/** What the page of people and its dialogs work with. */
@SpringComponent
record PeopleDesk(
        Directory directory,
        Teams teams,
        TeamChanges teamChanges,
        Places places,
        Reps reps,
        PersonChanges access,
        StandInDialogs standIns,
        TeamScope scope,
        CurrentUser user,
        Clock clock) {

    boolean isAdmin() {
        return user.require().role() == Role.ADMIN;
    }

    boolean isSelf(long userId) {
        return user.require().id() == userId;
    }

    boolean ofSample() {
        return user.require().ofSample();
    }

    /** Whether the user looks after a team for somebody who is away, and so decides nothing there that lasts longer. */
    boolean isStandingIn(long teamId) {
        return standingIn().contains(teamId);
    }

    /** The teams that the user looks after for somebody who is away. */
    Set<Long> standingIn() {
        return scope.current().standingIn().keySet();
    }

    ZoneId zone() {
        return user.require().zone();
    }

    Instant now() {
        return clock.instant();
    }

    Texts texts() {
        return Texts.of(zone(), now());
    }
}
