package io.goodstanding.triage;

import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that point to a kind.
 *
 * @param extent in which strength, where they tell that
 * @param needed any of these lists, all of whose words have to be there
 * @param spoiled words that make it mean something else
 * @param others kinds that may be told in the same words, so that they do not change a guess of these
 */
record Clue(
        IncidentKind kind,
        Optional<Extent> extent,
        List<List<String>> needed,
        List<String> spoiled,
        Set<IncidentKind> others) {

    static Clue of(IncidentKind kind) {
        return new Clue(kind, Optional.empty(), List.of(), List.of(), Set.of());
    }

    static Clue of(IncidentKind kind, Extent extent) {
        return new Clue(kind, Optional.of(extent), List.of(), List.of(), Set.of());
    }

    Clue with(String... words) {
        List<List<String>> all = new ArrayList<>(needed);
        all.add(List.of(words));
        return new Clue(kind, extent, all, spoiled, others);
    }

    Clue orWith(String... words) {
        return with(words);
    }

    Clue without(String words) {
        return new Clue(kind, extent, needed, List.of(words), others);
    }

    Clue fitting(IncidentKind first, IncidentKind... more) {
        return new Clue(kind, extent, needed, spoiled, EnumSet.of(first, more));
    }

    boolean isIn(String words) {
        return spoiled.stream().noneMatch(words::contains)
                && needed.stream().anyMatch(all -> all.stream().allMatch(words::contains));
    }

    /** The guess with these words taken into account. */
    Guess heededBy(Guess answered, Telling told) {
        Optional<IncidentType> before = answered.type();
        if (before.map(IncidentType::kind).filter(kind::equals).isPresent()) {
            boolean open = answered.reason() == Guess.Reason.USUAL;
            IncidentType agreed = open ? type() : before.get();
            return new Guess(Optional.of(agreed), Guess.Reason.WORDS_AGREE, Optional.empty());
        }
        if (before.map(IncidentType::kind).filter(others::contains).isPresent()) {
            return answered;
        }
        if (!kind.needsDateShown() || told.endDate() == EndDate.NAMED) {
            return new Guess(Optional.of(type()), Guess.Reason.WORDS_CHANGE, before);
        }
        // Nobody can wait for a date that is not named.
        IncidentType unclear = IncidentType.of(IncidentKind.OTHER);
        return new Guess(Optional.of(unclear), Guess.Reason.NO_DATE, before.filter(type -> !type.equals(unclear)));
    }

    private IncidentType type() {
        return extent.map(strength -> new IncidentType(kind, strength)).orElseGet(() -> IncidentType.of(kind));
    }
}
