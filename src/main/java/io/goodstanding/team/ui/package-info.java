/** The page on which admins add teams and people and make one-time links. */
@NullMarked
package io.goodstanding.team.ui;

import org.jspecify.annotations.NullMarked;
