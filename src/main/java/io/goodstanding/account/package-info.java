/** A rep's LinkedIn account: profile, counts per day, readings, and what its archives say. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "database", "live", "audit", "access", "shell", "team", "limit"})
package io.goodstanding.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
