/**
 * What LinkedIn's support asks for, kept once per account and used in every case: addresses and numbers sealed and
 * shown masked, the last sign-in, recent changes, devices, and whether an identity document is at hand. The document
 * itself never comes here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "database",
            "live",
            "audit",
            "seal",
            "access",
            "shell",
            "team",
            "account",
            "account::ui"
        })
package io.goodstanding.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
