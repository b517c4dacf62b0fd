/** Journeys through the application in a real browser, as people take them. */
@NullMarked
package io.goodstanding.journeys;

import org.jspecify.annotations.NullMarked;
