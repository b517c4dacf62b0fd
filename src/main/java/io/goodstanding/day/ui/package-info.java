/** The page that a rep opens in the morning. */
@NullMarked
package io.goodstanding.day.ui;

import org.jspecify.annotations.NullMarked;
