package io.goodstanding.team;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Person;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.access.Role;
import io.goodstanding.shared.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may change what about teams and people: admins everything; managers who is in their own teams, but nothing about
 * other managers and admins. Refusals are the same for what is out of sight and what does not exist.
 */
@Component
class TeamRights {

    private final CurrentUser user;
    private final TeamScope scope;
    private final PersonRecords people;

    TeamRights(CurrentUser user, TeamScope scope, PersonRecords people) {
        this.user = user;
        this.scope = scope;
        this.people = people;
    }

    boolean isAdmin() {
        return user.get().filter(signedIn -> signedIn.role() == Role.ADMIN).isPresent();
    }

    /** @throws AccessDeniedException if the team is not one of the user's own */
    void requireTeam(long teamId) {
        if (!isAdmin() && !scope.current().teamIds().contains(teamId)) {
            throw new AccessDeniedException("This team is not in your sight");
        }
    }

    /**
     * For what outlasts an absence: who stands in for some days must not take reps over for good.
     *
     * @throws Refused if the team is in sight only because the user stands in for somebody
     */
    void requireNotStandingIn(long teamId) {
        StandingIn reason = scope.current().standingIn().get(teamId);
        if (!isAdmin() && reason != null) {
            throw Refused.because("teams.refused.standing-in", reason.absent());
        }
    }

    /** @throws AccessDeniedException if the rep is not in one of the user's own teams, or is a manager or an admin */
    void requireRep(RepName rep) {
        requireTeam(rep.teamId());
        rep.userId().ifPresent(this::requireNoneAbove);
    }

    /** @throws AccessDeniedException if the user is no admin */
    void requireAdmin() {
        if (!isAdmin()) {
            throw new AccessDeniedException("Only an admin may do this");
        }
    }

    private void requireNoneAbove(long userId) {
        boolean self = user.require().id() == userId;
        boolean isRep =
                people.find(userId).map(Person::role).filter(Role.REP::equals).isPresent();
        if (!isAdmin() && !self && !isRep) {
            throw new AccessDeniedException("Only an admin may change managers and admins");
        }
    }
}
