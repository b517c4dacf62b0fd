package io.goodstanding.sheet;

import io.goodstanding.team.Teams.Invited;
import java.util.List;
import java.util.Optional;

/**
 * What became of a list.
 *
 * @param done empty if nobody was new, and then nothing was written
 * @param invited those who were added, with their links; nobody can be shown these again
 * @param meanwhile addresses of those whom somebody else had added since the look
 */
public record ListAdded(Optional<ListImport> done, List<Invited> invited, List<String> meanwhile) {

    public ListAdded {
        invited = List.copyOf(invited);
        meanwhile = List.copyOf(meanwhile);
    }

    /** Without the links, which are secret. */
    @Override
    public String toString() {
        return "ListAdded[" + invited.size() + "]";
    }
}
