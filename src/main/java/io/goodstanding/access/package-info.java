/** Users, roles, sign-in, one-time links, and who is acting now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "live", "audit"})
package io.goodstanding.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
