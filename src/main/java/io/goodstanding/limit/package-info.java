/**
 * The numbers the team lives by, each with its source, and the arithmetic of what is left of them. All that is
 * counted is pure; changes are kept in a table of their own and never altered.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "database", "live", "audit", "shell", "access", "team"})
package io.goodstanding.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
