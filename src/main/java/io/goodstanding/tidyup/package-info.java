/**
 * The rep's own list of invitations that still seem pending, by name: sealed with a key outside the database, seen by
 * the rep alone, and gone when ticked, after 90 days, when the archive is taken back, or when a link gave the rep
 * another password.
 */
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
            "seal",
            "account"
        })
package io.goodstanding.tidyup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
