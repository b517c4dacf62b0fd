/** Cases with LinkedIn's support: one open case per account. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "live", "audit", "access", "team", "limit", "account", "incident"})
package io.goodstanding.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
