/** A rep's own day: what is left, what to do next, what to tidy up. Nobody else's, and nobody's is compared. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "live",
            "access",
            "shell",
            "team",
            "limit",
            "channel",
            "account",
            "account::ui",
            "incident",
            "incident::ui",
            "standing",
            "standing::ui",
            "tidyup::ui",
            "run",
            "run::ui",
            "triage::ui"
        })
package io.goodstanding.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
