/** The frame around every page: navigation that features contribute to, the banner of the sample, error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "live", "access", "access::ui"})
package io.goodstanding.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
