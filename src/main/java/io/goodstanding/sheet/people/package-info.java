/** Reads a list of people: pure, without a database. */
@NullMarked
package io.goodstanding.sheet.people;

import org.jspecify.annotations.NullMarked;
