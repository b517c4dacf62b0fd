@NullMarked
package io.goodstanding.database;

import org.jspecify.annotations.NullMarked;
