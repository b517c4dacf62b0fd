@NullMarked
package io.goodstanding.triage;

import org.jspecify.annotations.NullMarked;
