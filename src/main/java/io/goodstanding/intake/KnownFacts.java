package io.goodstanding.intake;

import io.goodstanding.intake.archive.HashedPerson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        Map<Object, List<F>> left = new HashMap<>();
        byIdentity
                .values()
                .forEach(fact -> left.computeIfAbsent(moment.apply(fact), at -> new ArrayList<>())
                        .add(fact));
        for (F fact : archive) {
            List<F> candidates = left.getOrDefault(moment.apply(fact), List.of());
            if (!storedOf.containsKey(fact) && !candidates.isEmpty()) {
                HashedPerson sought = person.apply(fact);
                candidates.stream()
                        .filter(candidate -> person.apply(candidate).matches(sought))
                        .findFirst()
                        .ifPresent(same -> {
                            candidates.remove(same);
                            storedOf.put(fact, same);
                        });
            }
        }
    }

    /** The stored fact that says the same; empty if this one is new. */
    Optional<F> stored(F fact) {
        return Optional.ofNullable(storedOf.get(fact));
    }
}
