/** Who may do what: one table, each cell of it executed. */
@NullMarked
package io.goodstanding.security;

import org.jspecify.annotations.NullMarked;
