/**
 * Spreadsheets of daily counts and readings, such as a tool's report or a usage report with SSI parts: columns are
 * mapped once per kind of file, every row is checked, and what was brought in can be taken back. Lists of people and of running cases come in the same way.
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
            "account",
            "channel",
            "ticket"
        })
package io.goodstanding.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
