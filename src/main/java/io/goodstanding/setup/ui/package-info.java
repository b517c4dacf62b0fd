/** The set-up page and the picker of the sample company. */
@NullMarked
package io.goodstanding.setup.ui;

import org.jspecify.annotations.NullMarked;
