package io.goodstanding.intake.archive;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who a row is about. Invitations and connections do not always have a profile address, and older archives have none,
 * so both ways of telling people apart are kept: two keys mean one person if their slugs are equal where both have
 * one, else if their names are.
 *
 * @param slug of the profile address, normalised, with the prefix {@code slug:}
 * @param name normalised, with the prefix {@code name:}; at least one of the two is there
 */
public record PersonKey(@Nullable String slug, @Nullable String name) {

    public PersonKey {
        if (slug == null && name == null) {
            throw new IllegalArgumentException("A person has a slug or a name");
        }
    }

    /** Empty if the row tells neither an address with a slug nor a name. */
    public static Optional<PersonKey> of(String profileAddress, String fullName) {
        String slug = ProfileSlug.of(profileAddress).map(text -> "slug:" + text).orElse(null);
        String normalised = PersonName.normalised(fullName);
        String name = normalised.isEmpty() ? null : "name:" + normalised;
        return slug == null && name == null ? Optional.empty() : Optional.of(new PersonKey(slug, name));
    }

    public boolean matches(PersonKey other) {
        if (slug != null && other.slug != null) {
            return slug.equals(other.slug);
        }
        return name != null && name.equals(other.name);
    }

    /** The stronger of the two: the slug where there is one. */
    String strongest() {
        return slug != null ? slug : String.valueOf(name);
    }

    /** Without the person: this text may reach a log. */
    @Override
    public String toString() {
        return slug != null ? "PersonKey[by slug]" : "PersonKey[by name]";
    }
}
