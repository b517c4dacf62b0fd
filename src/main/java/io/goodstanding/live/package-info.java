/** Tells open screens that something they show has changed. Knows no feature; the database is the truth. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.goodstanding.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
