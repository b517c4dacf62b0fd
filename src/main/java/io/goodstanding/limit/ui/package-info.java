/** The library of limits: every number with its source and the day on which it was last checked. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.limit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
