/** The page on which admins and managers see who is where and change it, and what stand-ins see of themselves. */
@NullMarked
package io.goodstanding.team.ui;

import org.jspecify.annotations.NullMarked;
