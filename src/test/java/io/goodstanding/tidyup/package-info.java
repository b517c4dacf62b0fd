@NullMarked
package io.goodstanding.tidyup;

import org.jspecify.annotations.NullMarked;
