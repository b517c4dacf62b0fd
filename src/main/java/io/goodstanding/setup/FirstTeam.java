package io.goodstanding.setup;

import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the set-up page asks for; names are as they are kept, and refused where they cannot be.
 *
 * @param zone of the admin's browser; reps start with it
 */
public record FirstTeam(
        String adminName, EmailAddress adminEmail, String password, ZoneId zone, String teamName, List<FirstRep> reps) {

    public FirstTeam {
        adminName = NameRule.PERSON.require("adminName", adminName);
        teamName = NameRule.TEAM.require("teamName", teamName);
        reps = List.copyOf(reps);
    }

    /** @param email with which the rep will sign in; without one the manager enters the numbers */
    public record FirstRep(String name, Optional<EmailAddress> email) {

        public FirstRep {
            name = NameRule.PERSON.require("name", name);
        }
    }

    @Override
    public String toString() {
        return "FirstTeam[" + teamName + "]";
    }
}
