/**
 * Reads the archive that LinkedIn gives its members, without trusting it: what it holds is checked before it is
 * unpacked, only three of its files are opened, and only the listed columns leave this package. Pure Java.
 */
@NullMarked
package io.goodstanding.intake.archive;

import org.jspecify.annotations.NullMarked;
