/** Cases with LinkedIn's support: one open case per account, complete evidence, letters, and a clock. */
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
            "account",
            "incident",
            "incident::ui",
            "standing",
            "standing::ui",
            "channel",
            "evidence",
            "evidence::ui",
            "letter",
            "letter::ui"
        })
package io.goodstanding.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
