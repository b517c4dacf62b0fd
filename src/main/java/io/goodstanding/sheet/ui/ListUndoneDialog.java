package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.ListUndone;
import io.goodstanding.team.Newcomers.Outcome;
import java.util.List;
import java.util.Map;

/** Who of a list is gone, and who stays and why: names that somebody may want to write down before it is closed. */
class ListUndoneDialog extends Dialog {

    private static final Map<Outcome, String> WORDS = Map.of(
            Outcome.LEFT, "people-list.undone.left",
            Outcome.SIGNED_IN, "people-list.undone.signed-in",
            Outcome.OUT_OF_SIGHT, "people-list.undone.out-of-sight");

    private final Div content = new Div();

    ListUndoneDialog(ListUndone undone) {
        setHeaderTitle(title(undone));
        for (Outcome outcome : Outcome.values()) {
            List<String> names = undone.of(outcome);
            if (WORDS.containsKey(outcome) && !names.isEmpty()) {
                tell(Texts.text(WORDS.get(outcome), String.join(", ", names)));
            }
        }
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        getFooter().add(new Button(Texts.text("people.link.close"), click -> close()));
    }

    static String title(ListUndone undone) {
        return Texts.text("people-list.undone", undone.of(Outcome.TAKEN_BACK).size());
    }

    /** Whether somebody stays, or stays in part: a line that goes away by itself would not do. */
    static boolean hasMoreToTell(ListUndone undone) {
        return WORDS.keySet().stream().anyMatch(outcome -> !undone.of(outcome).isEmpty());
    }

    private void tell(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("gs-wording");
        content.add(words);
    }
}
