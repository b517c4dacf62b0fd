/** Tests of the first start. */
@NullMarked
package io.goodstanding.setup;

import org.jspecify.annotations.NullMarked;
