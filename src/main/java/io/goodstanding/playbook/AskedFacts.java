package io.goodstanding.playbook;

import java.util.List;
import java.util.Map;

/** What a playbook wants to know about an incident and its account, with the values that make a difference to it. */
public final class AskedFacts {

    private AskedFacts() {}

    /** The values of each fact that a condition asks about; a number has its bounds and their neighbours. */
    public static Map<Fact, List<String>> of(Playbook playbook) {
        return FactValues.asked(playbook);
    }
}
