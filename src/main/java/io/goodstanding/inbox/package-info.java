/**
 * What each person was told: kept until read, snoozed or done, shown by the bell and on a page of its own. Knows no
 * feature; who is told what is decided by the senders.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "live", "audit", "access", "shell"})
package io.goodstanding.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
