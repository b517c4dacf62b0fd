package io.goodstanding.setup;

import io.goodstanding.shared.EmailAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the set-up page asks for.
 *
 * @param zone of the admin's browser; reps start with it
 */
public record FirstTeam(
        String adminName, EmailAddress adminEmail, String password, ZoneId zone, String teamName, List<FirstRep> reps) {

    public FirstTeam {
        reps = List.copyOf(reps);
    }

    /** @param email with which the rep will sign in; without one the manager enters the numbers */
    public record FirstRep(String name, Optional<EmailAddress> email) {}

    @Override
    public String toString() {
        return "FirstTeam[" + teamName + "]";
    }
}
