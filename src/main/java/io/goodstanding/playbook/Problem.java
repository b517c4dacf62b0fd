package io.goodstanding.playbook;

import io.goodstanding.shared.Phrase;

/**
 * Something that is wrong with a playbook.
 *
 * @param step the key of the step; empty where it is about the whole
 */
public record Problem(String step, Phrase phrase) {

    static Problem of(String step, String key, Object... args) {
        return new Problem(step, Phrase.of(key, args));
    }
}
