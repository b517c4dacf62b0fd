/** How a standing is shown wherever it is shown. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.standing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
