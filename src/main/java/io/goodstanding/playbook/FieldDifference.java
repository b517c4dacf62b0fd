package io.goodstanding.playbook;

/**
 * A field that is different in two versions.
 *
 * @param field its name in the file
 * @param before as it is written; empty where it did not stand there
 * @param after as it is written; empty where it no longer stands there
 */
public record FieldDifference(String field, String before, String after) {}
