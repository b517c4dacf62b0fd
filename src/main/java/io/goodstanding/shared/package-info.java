/** Value objects that every module may use: no Spring, no Vaadin, no rules of a feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.goodstanding.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
