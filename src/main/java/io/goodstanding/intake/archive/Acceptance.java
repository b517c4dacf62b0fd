package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How many of the invitations that are old enough to be answered and young enough to matter were accepted.
 *
 * @param sent invitations 14 to 44 days old, both included
 * @param accepted how many of them
 */
public record Acceptance(int sent, int accepted) {

    /** Ages in whole days at the archive's date, and the smallest sample that says something: team policy. */
    public static final int YOUNGEST = 14;

    public static final int OLDEST = 44;
    public static final int SMALLEST_SAMPLE = 20;

    public Acceptance {
        if (accepted < 0 || accepted > sent) {
            throw new IllegalArgumentException("Accepted lies between 0 and sent");
        }
    }

    /**
     * Counts at the archive's date, not today: answers that came after it are not in it.
     *
     * @param archiveDate {@link ArchiveContents#date}
     */
    public static Acceptance of(Collection<InvitationFact> invitations, LocalDate archiveDate) {
        List<InvitationFact> counted = counted(invitations, archiveDate);
        long accepted =
                counted.stream().filter(fact -> fact.acceptedBy(archiveDate)).count();
        return new Acceptance(counted.size(), (int) accepted);
    }

    /** The invitations that it is counted by. */
    public static List<InvitationFact> counted(Collection<InvitationFact> invitations, LocalDate archiveDate) {
        return invitations.stream()
                .filter(fact -> fact.ageInDays(archiveDate) >= YOUNGEST && fact.ageInDays(archiveDate) <= OLDEST)
                .toList();
    }

    public boolean isEnough() {
        return sent >= SMALLEST_SAMPLE;
    }

    /** From 0 to 1; empty if there are not enough data. */
    public OptionalDouble share() {
        return isEnough() ? OptionalDouble.of((double) accepted / sent) : OptionalDouble.empty();
    }
}
