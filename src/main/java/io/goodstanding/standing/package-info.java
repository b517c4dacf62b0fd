/** The state of an account as the board shows it: derived, never typed in, always with all its reasons. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "database",
            "live",
            "access",
            "shell",
            "team",
            "limit",
            "account",
            "incident"
        })
package io.goodstanding.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
