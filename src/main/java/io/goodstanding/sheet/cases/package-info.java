/** Reads a list of running cases: pure, without a database. */
@NullMarked
package io.goodstanding.sheet.cases;

import org.jspecify.annotations.NullMarked;
