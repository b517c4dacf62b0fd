/** The page of the tidy-up list, for the rep alone. */
@NullMarked
package io.goodstanding.tidyup.ui;

import org.jspecify.annotations.NullMarked;
