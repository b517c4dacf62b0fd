/**
 * Playbooks at work: one run per incident, kept as the moves that people made, moved along by what happens to the
 * incident and by time.
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
            "account",
            "incident",
            "incident::ui",
            "standing",
            "standing::ui",
            "channel",
            "ticket",
            "playbook",
            "playbook::ui"
        })
package io.goodstanding.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
