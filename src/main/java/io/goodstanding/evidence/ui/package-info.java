/** The dialogs in which evidence is looked at and changed, for the page of a case. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
