/** The dialogs in which an incident is corrected, lifted and reopened, its fields and its words. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.incident.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
