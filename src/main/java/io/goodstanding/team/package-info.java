/** Teams, reps and managers, and the one place that decides who may see whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "live", "audit", "access", "shell"})
package io.goodstanding.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
