@NullMarked
package io.goodstanding.letter;

import org.jspecify.annotations.NullMarked;
