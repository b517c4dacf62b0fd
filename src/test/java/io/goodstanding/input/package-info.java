/** What people type wrongly, in every form, and what they are told. */
@NullMarked
package io.goodstanding.input;

import org.jspecify.annotations.NullMarked;
