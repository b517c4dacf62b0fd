/** The dialogs in which an incident is logged, corrected, lifted and reopened, and its words. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.incident.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
