/** From what somebody sees on LinkedIn to the kind of incident it is, asked in plain words; and what waits unsaved. */
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
            "playbook"
        })
package io.goodstanding.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
