/** The team board and the rep's page. */
@NullMarked
package io.goodstanding.board.ui;

import org.jspecify.annotations.NullMarked;
