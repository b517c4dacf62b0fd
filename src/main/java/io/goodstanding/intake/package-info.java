/** Brings in what others know about an account: the archive that a member may download of the own data. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "database",
            "live",
            "audit",
            "access",
            "shell",
            "team",
            "account",
            "account::ui",
            "tidyup"
        })
package io.goodstanding.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
