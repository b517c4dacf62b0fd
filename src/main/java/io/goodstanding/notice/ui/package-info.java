/** The buttons with which a rep is asked for something. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.notice.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
