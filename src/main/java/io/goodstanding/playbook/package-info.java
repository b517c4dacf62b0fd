/**
 * Recovery playbooks: what is to be done when something happened, in which order and on which condition; the engine
 * that plays one; and the library of them, shipped and edited. Who plays which one for whom is told by the module run.
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
            "incident::ui"
        })
package io.goodstanding.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
