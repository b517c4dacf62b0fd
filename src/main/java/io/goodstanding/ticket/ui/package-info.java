/** The page of a case, and cases as other pages show them. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.ticket.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
