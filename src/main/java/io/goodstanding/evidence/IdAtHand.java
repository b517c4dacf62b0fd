package io.goodstanding.evidence;

import java.util.EnumSet;
import java.util.Set;

/**
 * What was ticked about the identity document that the rep holds. The document itself never comes here.
 *
 * @param kind in words, such as "passport"; empty if none is at hand
 * @param version as in {@link EvidenceValue}
 */
public record IdAtHand(String kind, Set<IdProperty> properties, int version) {

    static final IdAtHand NONE = new IdAtHand("", Set.of(), 0);

    public IdAtHand {
        properties = Set.copyOf(properties);
    }

    /** LinkedIn takes it only if everything holds. */
    public boolean isReady() {
        return !kind.isEmpty() && properties.containsAll(EnumSet.allOf(IdProperty.class));
    }
}
