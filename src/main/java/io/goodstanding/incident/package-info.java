/** What happened to an account: kinds, expected lift, the ladder, and the way back after a lift. */
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
            "account"
        })
package io.goodstanding.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
