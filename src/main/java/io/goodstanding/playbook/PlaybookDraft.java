package io.goodstanding.playbook;

import java.time.Instant;

/**
 * Unsaved work of an admin on a playbook.
 *
 * @param seenVersion the version that it began with; 0 for a new playbook
 * @param at when it was last kept
 */
public record PlaybookDraft(int seenVersion, PlaybookFile file, Instant at) {}
