package io.goodstanding.intake.archive;

/** The name in the archive's own profile, to notice an archive of somebody else before it is taken. */
public record OwnerName(String first, String last) {

    public String full() {
        return (first + " " + last).strip();
    }

    /** Whether both are one name, whatever the case, the spacing and the way accents are stored. */
    public boolean matches(String fullName) {
        String own = PersonName.normalised(full());
        return !own.isEmpty() && own.equals(PersonName.normalised(fullName));
    }
}
