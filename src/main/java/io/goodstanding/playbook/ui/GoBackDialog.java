package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.playbook.PlaybookChangedMeanwhile;
import io.goodstanding.playbook.PlaybookRefused;
import io.goodstanding.playbook.PlaybookVersion;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;

/** Makes an earlier version the newest once more, for a reason. */
class GoBackDialog extends Dialog {

    private final transient Playbooks playbooks;
    private final transient PlaybookVersion version;
    private final transient Texts texts;
    private final TextBox reason = new TextBox(Texts.text("playbook.reason"), Playbooks.REASON_RULE);
    private final RefusalPlace problem = new RefusalPlace();
    private int seen;

    GoBackDialog(Playbooks playbooks, PlaybookVersion version, int seen, Texts texts) {
        this.playbooks = playbooks;
        this.version = version;
        this.seen = seen;
        this.texts = texts;
        setHeaderTitle(Texts.text("playbook.back.title", version.version()));
        reason.setHelperText(Texts.text("playbook.reason.helper"));
        problem.at(Playbooks.REASON, reason);
        Div content =
                new Div(new Paragraph(Texts.text("playbook.back.text", version.version(), seen + 1)), problem, reason);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("playbook.back.save", version.version()), this::save).addTo(this);
    }

    private void save() {
        problem.clear();
        if (reason.text().isEmpty()) {
            reason.focus();
            return;
        }
        try {
            int made = playbooks
                    .goBack(version.key(), version.version(), seen, reason.getValue())
                    .version();
            close();
            Page.say(Texts.text("playbook.saved", made));
        } catch (PlaybookChangedMeanwhile changed) {
            seen = changed.current().version();
            problem.show(Notice.alert(
                    Texts.text("playbook.meanwhile.title"), MeanwhileWords.text(changed.current(), texts)));
        } catch (PlaybookRefused refused) {
            problem.show(Notice.alert("", ProblemWords.all(refused.problems(), texts)));
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }
}
