/** The library of limits: every number with its source and the day on which it was last checked. */
@NullMarked
package io.goodstanding.limit.ui;

import org.jspecify.annotations.NullMarked;
