/** The page of spreadsheets. */
@NullMarked
package io.goodstanding.sheet.ui;

import org.jspecify.annotations.NullMarked;
