package io.goodstanding.playbook;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;

/** A step that somebody wanted to do is not the one that the run stands at: somebody else was faster. */
public class StepMoved extends Refused {

    StepMoved(String title) {
        super(Phrase.of("run.refused.moved", title));
    }
}
