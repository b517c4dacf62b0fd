package io.goodstanding.team;

import java.util.Set;

/**
 * What is edited of a team at once.
 *
 * @param managers the user numbers of those who look after it; may be nobody
 */
public record TeamSheet(String name, Set<Long> managers) {

    public TeamSheet {
        managers = Set.copyOf(managers);
    }
}
