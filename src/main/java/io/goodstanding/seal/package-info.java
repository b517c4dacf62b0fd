/**
 * Seals texts about people with a secret that is not in the database: one secret, and of it a key of its own for every
 * use and account.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package io.goodstanding.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
