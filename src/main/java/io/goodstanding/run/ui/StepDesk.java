package io.goodstanding.run.ui;

import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.StepState;
import io.goodstanding.run.RunSketch;
import io.goodstanding.run.Sketched;
import java.io.Serializable;

/** What the form of a step lets its reader do; the page does it. */
interface StepDesk extends Serializable {

    void work(Deed deed);

    void skip(StepState state);

    /**
     * @param seen what was kept when the reader last saw it
     * @param left what stands in the form
     * @param silently whether it is kept by the way, without a word
     * @return what is kept now
     */
    RunSketch keep(StepState state, Sketched seen, Sketched left, boolean silently);
}
