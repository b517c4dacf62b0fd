/**
 * Letters to LinkedIn's support: templates without logic that admins edit, their versions, and what becomes of one when
 * it is filled. A letter says only what is known; what is missing is shown in it. Who writes which letter about what is
 * told by the modules above, which bring the values.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "live", "audit", "access", "shell"})
package io.goodstanding.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
