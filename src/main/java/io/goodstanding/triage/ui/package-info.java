/** The page on which an incident is logged, and the way to it. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.triage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
