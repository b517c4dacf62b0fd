package io.goodstanding.playbook;

import java.util.UUID;

/** A small playbook of nobody else's, for tests that share one library. */
public final class OwnPlaybook {

    private static final PlaybookFormat FORMAT = new PlaybookFormat();

    private static final String TEXT = """
            key: %s
            name: %s
            summary: For somebody who begins.
            purpose: START
            steps:
              - key: look
                type: DO
                title: Look around
                text: See **what** is there.
                owner: REP
                source: [{kind: TEAM, checked: 2026-11-01}]
              - key: ready
                type: QUESTION
                title: Are you ready?
                text: Be honest.
                owner: REP
                source: [{kind: ARTICLE_A, checked: 2026-09-01, says: Ask first.}]
                answers:
                  - {key: "yes", label: "Yes, I am"}
                  - {key: "no", label: Not yet, again: look, times: 2}
              - key: go
                type: DO
                title: Go on
                text: Then go on.
                owner: REP
                due: 2h
                when: ready is yes
                source: [{kind: TEAM, checked: 2026-11-01}]
            """;

    private OwnPlaybook() {}

    /** A key that no other playbook has. */
    public static String newKey() {
        return "own-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** One that can be saved. */
    public static PlaybookFile file(String key) {
        return read(text(key));
    }

    public static PlaybookFile read(String yaml) {
        return FORMAT.read(yaml);
    }

    public static String text(String key) {
        return TEXT.formatted(key, "Own playbook " + key);
    }

    /** The same with a text in place of another. */
    public static PlaybookFile with(String key, String replaced, String by) {
        return read(text(key).replace(replaced, by));
    }
}
