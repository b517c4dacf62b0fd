package io.goodstanding.limit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Numbers for several limits that are put in force together.
 *
 * @param id empty for one that came with the product
 * @param shipped which of those it is; empty for an own one
 * @param name of an own one; those of the product are named by the bundles
 * @param numbers what it says; other limits stay as they are
 */
public record LimitPreset(OptionalLong id, Optional<Shipped> shipped, String name, Map<LimitKind, Bounds> numbers) {

    /** The presets that come with the product. */
    public enum Shipped {
        /** For new accounts and after trouble (our choice: half of the usual warning). */
        CAUTIOUS(
                SourceKind.TEAM,
                Map.of(
                        LimitKind.INVITATIONS_PER_WEEK, new Bounds(40, 60),
                        LimitKind.INVITATIONS_PER_DAY, new Bounds(8, 12),
                        LimitKind.PENDING_INVITATIONS, new Bounds(200, 400),
                        LimitKind.MESSAGES_OF_ONE_TYPE_PER_DAY, new Bounds(20, 30))),
        /** The numbers of the field guide (B); those per day are older than LinkedIn's limit by the week. */
        FIELD_GUIDE(
                SourceKind.ARTICLE_B,
                Map.of(
                        LimitKind.INVITATIONS_PER_DAY, new Bounds(60, 100),
                        LimitKind.PENDING_INVITATIONS, new Bounds(500, 700),
                        LimitKind.PENDING_CLEAN_UP_TARGET, new Bounds(100, 100),
                        LimitKind.MESSAGES_OF_ONE_TYPE_PER_DAY, new Bounds(40, 60))),
        /** For accounts that have long been at the limit without trouble (community, measured). */
        ESTABLISHED(SourceKind.COMMUNITY, Map.of(LimitKind.INVITATIONS_PER_WEEK, new Bounds(160, 200)));

        private final SourceKind source;
        private final Map<LimitKind, Bounds> numbers;

        Shipped(SourceKind source, Map<LimitKind, Bounds> numbers) {
            this.source = source;
            this.numbers = numbers;
        }

        /** Whether the numbers are told as old: they were written before LinkedIn counted by the week. */
        public boolean isOld() {
            return this == FIELD_GUIDE;
        }
    }

    public LimitPreset {
        Map<LimitKind, Bounds> inOrder = new EnumMap<>(LimitKind.class);
        inOrder.putAll(numbers);
        numbers = Collections.unmodifiableMap(inOrder);
    }

    static List<LimitPreset> shippedOnes() {
        return List.of(Shipped.values()).stream()
                .map(preset -> new LimitPreset(OptionalLong.empty(), Optional.of(preset), "", preset.numbers))
                .toList();
    }

    SourceKind source() {
        return shipped.map(preset -> preset.source).orElse(SourceKind.TEAM);
    }
}
