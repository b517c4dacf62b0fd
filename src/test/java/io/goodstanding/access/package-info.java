@NullMarked
package io.goodstanding.access;

import org.jspecify.annotations.NullMarked;
