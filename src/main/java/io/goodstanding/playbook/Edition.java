package io.goodstanding.playbook;

/**
 * A playbook as it stood at one version.
 *
 * @param version from 1; the one that comes with the product is the first
 * @param definition its file, word for word: what a run keeps, so that no later version changes it
 */
public record Edition(Playbook playbook, int version, String definition) {}
