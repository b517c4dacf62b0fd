package io.goodstanding.run.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.playbook.Run;
import io.goodstanding.run.RunPeople;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;

/** Asks for a few words before something is done; a refusal stands in the dialog and leaves what was typed. */
class WordsDialog extends Dialog {

    private final TextBox words;
    private final RefusalPlace problem = new RefusalPlace();
    private final transient Texts texts;
    private final SerializableConsumer<String> action;

    WordsDialog(
            String title,
            String hint,
            String label,
            String save,
            TextRule rule,
            Texts texts,
            SerializableConsumer<String> action) {
        this.texts = texts;
        this.action = action;
        this.words = new TextBox(label, rule);
        setHeaderTitle(title);
        Paragraph why = new Paragraph(hint);
        why.addClassName("gs-t2");
        problem.at(Run.NOTE, words).at(RunPeople.WORDS, words);
        Div content = new Div(problem, why, words);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(save, this::act).addTo(this);
    }

    private void act() {
        if (words.text().isEmpty()) {
            problem.focusFirst();
            return;
        }
        try {
            action.accept(words.getValue());
            close();
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }
}
