package io.goodstanding.letter.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.letter.LetterChangedMeanwhile;
import io.goodstanding.letter.LetterTemplates;
import io.goodstanding.letter.LetterVersion;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;

/** Makes an earlier version the newest once more, for a reason. */
class LetterBackDialog extends Dialog {

    private final transient LetterDesk desk;
    private final transient LetterVersion version;
    private final TextBox reason = new TextBox(Texts.text("letter.reason"), LetterTemplates.REASON_RULE);
    private final RefusalPlace problem = new RefusalPlace();
    private int seen;

    LetterBackDialog(LetterDesk desk, LetterVersion version, int seen) {
        this.desk = desk;
        this.version = version;
        this.seen = seen;
        setHeaderTitle(Texts.text("letter.back.title", version.version()));
        reason.setHelperText(Texts.text("letter.reason.helper"));
        problem.at(LetterTemplates.REASON, reason);
        Div content =
                new Div(new Paragraph(Texts.text("letter.back.text", version.version(), seen + 1)), problem, reason);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("letter.back.save", version.version()), this::save).addTo(this);
    }

    private void save() {
        problem.clear();
        try {
            int made = desk.templates()
                    .back(version.template().purpose(), version.version(), seen, reason.getValue())
                    .version();
            close();
            Page.say(Texts.text("letter.saved", made));
        } catch (LetterChangedMeanwhile changed) {
            seen = changed.current().version();
            problem.show(
                    Notice.alert(Texts.text("letter.meanwhile"), desk.texts().say(changed.phrase())));
        } catch (Refused refused) {
            problem.show(refused, desk.texts());
        }
    }
}
