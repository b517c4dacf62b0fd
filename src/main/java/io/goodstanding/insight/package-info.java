/** What the team's own data say over weeks: figures with their definition, intervals with their counts, never a cause. */
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
            "limit",
            "limit::ui",
            "account",
            "incident",
            "incident::ui",
            "standing",
            "standing::ui"
        })
package io.goodstanding.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
