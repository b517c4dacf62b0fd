/** The page of answers. */
@NullMarked
package io.goodstanding.answer.ui;

import org.jspecify.annotations.NullMarked;
