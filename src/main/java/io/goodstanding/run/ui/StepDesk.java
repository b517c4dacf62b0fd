package io.goodstanding.run.ui;

import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.StepState;
import java.io.Serializable;
import java.util.Set;

/** What the form of a step lets its reader do; the page does it. */
interface StepDesk extends Serializable {

    void work(Deed deed);

    void skip(StepState state);

    /** @param silently whether it is kept by the way, without a word */
    void keep(StepState state, String answer, String note, Set<Integer> ticked, boolean silently);
}
