package io.goodstanding.team;

import io.goodstanding.access.Role;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is edited of a person at once.
 *
 * @param zone where the person works: days and their limits begin anew at midnight there
 * @param repIn the team in which the own account is watched, if it is
 * @param manages the teams to look after; none but for managers
 */
public record PersonSheet(String name, String email, ZoneId zone, Role role, OptionalLong repIn, Set<Long> manages) {

    public PersonSheet {
        manages = Set.copyOf(manages);
    }
}
