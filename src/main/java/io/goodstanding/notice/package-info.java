/** Who is told what: hears what happened, knows whose business it is, and puts a notice into their inboxes. */
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
            "standing",
            "intake",
            "sheet",
            "inbox",
            "playbook",
            "run",
            "ticket"
        })
package io.goodstanding.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
