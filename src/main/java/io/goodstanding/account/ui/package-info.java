/** Entering numbers by hand and describing an account. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
