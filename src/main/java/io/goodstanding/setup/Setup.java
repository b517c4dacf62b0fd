package io.goodstanding.setup;

import io.goodstanding.access.People;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.setup.FirstTeam.FirstRep;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import io.goodstanding.team.Teams.Invited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Sets up the first team in one transaction: all of it or nothing. */
@Service
public class Setup {

    private final People people;
    private final Teams teams;

    Setup(People people, Teams teams) {
        this.people = people;
        this.teams = teams;
    }

    /**
     * Adds the first admin, the first team and its reps.
     *
     * @throws io.goodstanding.access.AlreadySetUp if somebody was faster: then nothing is added
     * @throws io.goodstanding.access.EmailTaken if two people have the same address
     */
    @PreAuthorize("permitAll")
    @RetryingTransaction
    public Done setUp(FirstTeam wanted) {
        SignedInUser admin =
                people.addFirstAdmin(wanted.adminEmail(), wanted.adminName(), wanted.zone(), wanted.password());
        return ActingAs.call(admin, () -> {
            TeamName team = teams.addTeam(wanted.teamName());
            List<Invited> invited = new ArrayList<>();
            for (FirstRep rep : wanted.reps()) {
                if (rep.email().isPresent()) {
                    invited.add(teams.addPerson(
                            rep.email().get(), rep.name(), Role.REP, wanted.zone(), Optional.of(team), List.of()));
                } else {
                    teams.addRep(team.id(), rep.name(), wanted.zone());
                }
            }
            return new Done(admin, List.copyOf(invited));
        });
    }

    /** Who is in now, and the links to hand over. */
    public record Done(SignedInUser admin, List<Invited> invited) {}
}
