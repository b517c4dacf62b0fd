/** The templates of letters and their editor, and a filled letter as every screen shows it. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.letter.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
