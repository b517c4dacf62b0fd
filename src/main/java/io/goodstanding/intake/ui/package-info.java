/** The page on which a rep brings in the own archive. */
@NullMarked
package io.goodstanding.intake.ui;

import org.jspecify.annotations.NullMarked;
