@NullMarked
package io.goodstanding.triage.ui;

import org.jspecify.annotations.NullMarked;
