/** The statistics behind insights: pure, and checked to the digit against published examples. */
@NullMarked
package io.goodstanding.insight.statistics;

import org.jspecify.annotations.NullMarked;
