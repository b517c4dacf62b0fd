@NullMarked
package io.goodstanding.playbook;

import org.jspecify.annotations.NullMarked;
