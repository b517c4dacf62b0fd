/** The row per rep that the team board shows, the board itself and the rep's page. */
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
            "account::ui",
            "incident",
            "incident::ui",
            "standing",
            "standing::ui",
            "notice",
            "notice::ui",
            "playbook",
            "run",
            "ticket",
            "ticket::ui",
            "run::ui",
            "triage::ui"
        })
package io.goodstanding.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
