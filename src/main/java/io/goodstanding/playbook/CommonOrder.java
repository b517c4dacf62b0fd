package io.goodstanding.playbook;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** The longest list of things that stand in two lists in the same order. */
final class CommonOrder {

    private CommonOrder() {}

    static List<String> of(List<String> one, List<String> other) {
        List<String> common = new ArrayList<>(one);
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            common.removeAll(delta.getSource().getLines());
        }
        return common;
    }
}
