/** The first start: the one-time code, setting up the first team, and the sample company to explore. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "database",
            "audit",
            "access",
            "access::ui",
            "shell",
            "team",
            "limit",
            "account",
            "incident",
            "standing",
            "run",
            "channel",
            "ticket"
        })
package io.goodstanding.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
