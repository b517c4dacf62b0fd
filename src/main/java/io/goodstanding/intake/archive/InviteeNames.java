package io.goodstanding.intake.archive;

import java.util.HashMap;
import java.util.Map;

/**
 * The names for the rep's own tidy-up list, kept apart from the facts because they live shorter: encrypted, and gone
 * when ticked or after 90 days.
 */
public final class InviteeNames {

    private InviteeNames() {}

    /** By {@link HashedPerson#id} of {@link InvitationFact#invitee}; the latest spelling of each. Not to be logged. */
    public static Map<PersonHash, String> of(ArchiveContents contents, PersonHasher hasher) {
        Map<PersonHash, String> names = new HashMap<>();
        for (InvitationRow row : People.of(contents).invitations()) {
            if (!row.displayName().isEmpty()) {
                names.put(hasher.hash(row.invitee()).id(), row.displayName());
            }
        }
        return Map.copyOf(names);
    }
}
