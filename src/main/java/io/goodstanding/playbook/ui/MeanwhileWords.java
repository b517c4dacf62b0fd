package io.goodstanding.playbook.ui;

import io.goodstanding.playbook.PlaybookVersion;
import io.goodstanding.shared.ui.Texts;

/** Says who saved a playbook meanwhile. */
final class MeanwhileWords {

    private MeanwhileWords() {}

    static String text(PlaybookVersion current, Texts texts) {
        return Texts.text(
                "playbook.meanwhile",
                current.author().orElse("–"),
                current.version(),
                current.at().map(texts::moment).orElse("–"),
                current.reason());
    }
}
