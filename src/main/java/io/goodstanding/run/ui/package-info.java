/** The page of a run, the lists of runs, and runs as other pages show them. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.run.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
