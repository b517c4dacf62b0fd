@NullMarked
package io.goodstanding.channel;

import org.jspecify.annotations.NullMarked;
