/**
 * Reads the archive that LinkedIn gives its members, without trusting it: what it holds is checked before it is
 * unpacked, only the known files are opened, sign-ins and challenges only if the rep ticks them, and of each only the
 * listed columns are read. Pure Java.
 */
@NullMarked
package io.goodstanding.intake.archive;

import org.jspecify.annotations.NullMarked;
