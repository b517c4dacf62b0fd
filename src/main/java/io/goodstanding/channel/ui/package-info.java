/** What is known about the ways to LinkedIn's support, and where admins change it. */
@NullMarked
package io.goodstanding.channel.ui;

import org.jspecify.annotations.NullMarked;
