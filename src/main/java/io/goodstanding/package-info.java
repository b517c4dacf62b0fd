/** Good Standing: one module per business word; who may use whom stands in each module's {@code package-info}. */
@NullMarked
package io.goodstanding;

import org.jspecify.annotations.NullMarked;
