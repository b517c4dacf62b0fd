package io.goodstanding.intake.archive;

import java.util.Objects;
import java.util.stream.Stream;
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

    /** The name where there is one: how an archive without addresses tells the person. */
    public PersonHash weakest() {
        return name != null ? name : id();
    }

    /** Every hash by which the person may have been kept; an older archive has the name only. */
    public Stream<PersonHash> hashes() {
        return Stream.of(slug, name).filter(Objects::nonNull);
    }

    /** By slug where both have one, else by name. */
    public boolean matches(HashedPerson other) {
        if (slug != null && other.slug != null) {
            return slug.equals(other.slug);
        }
        return name != null && name.equals(other.name);
    }
}
