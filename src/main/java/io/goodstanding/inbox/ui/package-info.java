/** The bell in the frame and the page of the inbox. */
@NullMarked
package io.goodstanding.inbox.ui;

import org.jspecify.annotations.NullMarked;
