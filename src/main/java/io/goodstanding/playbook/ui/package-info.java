/** The library of playbooks, the editor, the dry run, and the words about steps that a run shows too. */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.playbook.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
