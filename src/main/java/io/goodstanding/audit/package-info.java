/** Append-only trail of every change: who, when, what, before and after, written in the transaction of the fact. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database"})
package io.goodstanding.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
