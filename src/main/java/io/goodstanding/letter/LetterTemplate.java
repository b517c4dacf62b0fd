package io.goodstanding.letter;

/**
 * The template of a purpose as it stands at one version.
 *
 * @param version from 1; the one that comes with the product is the first
 * @param subject empty for a message of one line
 */
public record LetterTemplate(LetterPurpose purpose, int version, String subject, String body) {}
