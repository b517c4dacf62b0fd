/** The page of the tidy-up list and its oldest lines on the day's page, for the rep alone. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.tidyup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
