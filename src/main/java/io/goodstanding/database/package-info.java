/**
 * The database: an embedded MariaDB when none is configured, the one retry for lost races, and the switch to a schema
 * of sample data. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.goodstanding.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
