/**
 * The numbers the team lives by, each with its source, and the arithmetic of what is left of them. Pure but for the
 * screen that shows them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "shell", "access"})
package io.goodstanding.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
