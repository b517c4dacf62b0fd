package io.goodstanding.intake.archive;

import org.jspecify.annotations.Nullable;

/**
 * A {@link PersonKey} after hashing. Both hashes are kept so that a person found by name in an old archive is known
 * again in a new one that has addresses.
 */
public record HashedPerson(
        @Nullable PersonHash slug, @Nullable PersonHash name) {

    public HashedPerson {
        if (slug == null && name == null) {
            throw new IllegalArgumentException("A person has a slug or a name");
        }
    }

    /** The stronger of the two: what one archive's people are told apart by. */
    public PersonHash id() {
        if (slug != null) {
            return slug;
        }
        if (name != null) {
            return name;
        }
        throw new IllegalStateException("A person has a slug or a name");
    }

    /** By slug where both have one, else by name. */
    public boolean matches(HashedPerson other) {
        if (slug != null && other.slug != null) {
            return slug.equals(other.slug);
        }
        return name != null && name.equals(other.name);
    }
}
