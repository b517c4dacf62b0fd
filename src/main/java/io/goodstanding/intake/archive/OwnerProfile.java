package io.goodstanding.intake.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Under which profile address the invitations were sent, to notice an archive of somebody else before it is taken. */
public record OwnerProfile(String slug) {

    /** The address of more than half of the senders that have one. */
    static Optional<OwnerProfile> of(Collection<String> slugs) {
        Map<String, Integer> counts = new HashMap<>();
        slugs.forEach(slug -> counts.merge(slug, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> 2 * count.getValue() > slugs.size())
                .map(count -> new OwnerProfile(count.getKey()))
                .findAny();
    }

    /** Whether it is that profile; empty if the address names none, so that nothing can be compared. */
    public Optional<Boolean> isAt(String profileAddress) {
        return ProfileSlug.of(profileAddress).map(slug::equals);
    }

    /** Without the person: this text may reach a log. */
    @Override
    public String toString() {
        return "OwnerProfile";
    }
}
