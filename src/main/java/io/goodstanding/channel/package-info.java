/**
 * The ways to LinkedIn's support: which one now and why, their addresses, how long answers take, and on which days
 * nobody works.
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
            "incident"
        })
package io.goodstanding.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
