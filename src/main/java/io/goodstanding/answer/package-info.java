/** Questions and answers about accounts and restrictions, each with its sources and the playbook that it leads to. */
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
            "limit",
            "incident::ui",
            "playbook",
            "playbook::ui"
        })
package io.goodstanding.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
