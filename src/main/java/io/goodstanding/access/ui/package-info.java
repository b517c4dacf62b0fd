/** Signing in, choosing a password by a one-time link, and starting a session from a view. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
