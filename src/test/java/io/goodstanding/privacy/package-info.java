/** Nobody's name, address, number or words get out of an archive, to anybody but its owner. */
@NullMarked
package io.goodstanding.privacy;

import org.jspecify.annotations.NullMarked;
