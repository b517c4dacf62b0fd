/** What tests share: one database for all of them, on whatever this machine offers. */
@NullMarked
package io.goodstanding.testing;

import org.jspecify.annotations.NullMarked;
