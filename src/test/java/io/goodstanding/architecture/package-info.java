/** Rules of the house, each held by a test. */
@NullMarked
package io.goodstanding.architecture;

import org.jspecify.annotations.NullMarked;
