package io.goodstanding.intake;

import io.goodstanding.intake.archive.HashedPerson;
import io.goodstanding.intake.archive.PersonHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each fact of an archive the stored one that says the same. Equal identities go first; the rest are matched
 * by moment and person, because an older archive tells a person by name only. A stored fact is given out once, so that
 * two namesakes do not share it.
 */
final class KnownFacts<F> {

    private final Map<F, F> storedOf = new HashMap<>();

    /**
     * @param identity by which a fact is stored; unique among the stored ones and within the archive
     * @param moment when it happened; facts of other moments are other facts
     */
    KnownFacts(
            List<F> archive,
            List<F> stored,
            Function<F, Object> identity,
            Function<F, Object> moment,
            Function<F, HashedPerson> person) {
        Map<Object, F> byIdentity = new LinkedHashMap<>();
        stored.forEach(fact -> byIdentity.put(identity.apply(fact), fact));
        for (F fact : archive) {
            Optional.ofNullable(byIdentity.remove(identity.apply(fact))).ifPresent(same -> storedOf.put(fact, same));
        }
        Waiting<F> left = new Waiting<>(moment, person);
        byIdentity.values().forEach(left::add);
        for (F fact : archive) {
            if (!storedOf.containsKey(fact)) {
                left.take(fact).ifPresent(same -> storedOf.put(fact, same));
            }
        }
    }

    /** The stored fact that says the same; empty if this one is new. */
    Optional<F> stored(F fact) {
        return Optional.ofNullable(storedOf.get(fact));
    }

    /**
     * Stored facts that nobody has asked for yet, found by moment and hash: however many happened at one moment, each
     * is looked at a few times only.
     */
    private static final class Waiting<F> {

        private final Function<F, Object> moment;
        private final Function<F, HashedPerson> person;
        private final Map<List<Object>, Set<F>> bySlug = new HashMap<>();
        private final Map<List<Object>, Set<F>> byNameAlone = new HashMap<>();
        private final Map<List<Object>, Set<F>> byName = new HashMap<>();

        Waiting(Function<F, Object> moment, Function<F, HashedPerson> person) {
            this.moment = moment;
            this.person = person;
        }

        void add(F fact) {
            places(fact, person.apply(fact)).forEach(place -> place.add(fact));
        }

        /** As {@link HashedPerson#matches}: by slug where both have one, else by name. */
        Optional<F> take(F sought) {
            HashedPerson who = person.apply(sought);
            Optional<F> found = who.slug() != null
                    ? first(bySlug, sought, who.slug()).or(() -> first(byNameAlone, sought, who.name()))
                    : first(byName, sought, who.name());
            found.ifPresent(fact -> places(fact, person.apply(fact)).forEach(place -> place.remove(fact)));
            return found;
        }

        private Optional<F> first(Map<List<Object>, Set<F>> facts, F sought, @Nullable PersonHash hash) {
            return hash == null
                    ? Optional.empty()
                    : facts.getOrDefault(List.of(moment.apply(sought), hash), Set.of()).stream()
                            .findFirst();
        }

        private List<Set<F>> places(F fact, HashedPerson who) {
            List<Set<F>> places = new ArrayList<>();
            if (who.slug() != null) {
                places.add(place(bySlug, fact, who.slug()));
            }
            if (who.name() != null) {
                places.add(place(byName, fact, who.name()));
            }
            if (who.slug() == null && who.name() != null) {
                places.add(place(byNameAlone, fact, who.name()));
            }
            return places;
        }

        private Set<F> place(Map<List<Object>, Set<F>> facts, F fact, PersonHash hash) {
            return facts.computeIfAbsent(List.of(moment.apply(fact), hash), key -> new LinkedHashSet<>());
        }
    }
}
