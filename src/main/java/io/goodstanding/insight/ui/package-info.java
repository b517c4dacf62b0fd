/** The page of insights. */
@NullMarked
package io.goodstanding.insight.ui;

import org.jspecify.annotations.NullMarked;
