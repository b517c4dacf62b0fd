package io.goodstanding.account;

import io.goodstanding.shared.NumberRule;

/** A value that an account has at a moment, with its greatest possible value. */
public enum ReadingKind implements Measure {
    PENDING_INVITATIONS(100_000),
    /** First-degree connections; LinkedIn ends at 30,000, a few accounts of old are above. */
    CONNECTIONS(100_000),
    NOTES_LEFT(1_000),
    SSI_BRAND(25),
    SSI_PEOPLE(25),
    SSI_INSIGHT(25),
    SSI_RELATIONSHIPS(25);

    private final int max;

    ReadingKind(int max) {
        this.max = max;
    }

    @Override
    public int max() {
        return max;
    }

    public NumberRule rule() {
        return NumberRule.upTo(max);
    }

    public boolean isPartOfSsi() {
        return name().startsWith("SSI_");
    }
}
