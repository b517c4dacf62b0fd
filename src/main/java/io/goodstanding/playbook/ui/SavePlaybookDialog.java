package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.goodstanding.playbook.Comparison;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.PlaybookChangedMeanwhile;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.PlaybookRefused;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;

/**
 * Asks for the reason and shows what will be different. What somebody else saved meanwhile is shown; the second try
 * replaces it.
 */
class SavePlaybookDialog extends Dialog {

    private final transient Playbooks playbooks;
    private final transient PlaybookFile file;
    private final transient Texts texts;
    private final transient Listener listener;
    private final TextBox reason = new TextBox(Texts.text("playbook.reason"), Playbooks.REASON_RULE);
    private final RefusalPlace problem = new RefusalPlace();
    private final Div different = new Div();
    private int seen;

    /** Hears how it went. */
    interface Listener {
        void saved(Edition edition);

        /** Somebody saved a version meanwhile, which has been shown now. */
        void sawVersion(int version);
    }

    SavePlaybookDialog(Playbooks playbooks, PlaybookFile file, int seen, Texts texts, Listener listener) {
        this.playbooks = playbooks;
        this.file = file;
        this.seen = seen;
        this.texts = texts;
        this.listener = listener;
        setHeaderTitle(Texts.text("playbook.save.title"));
        addClassName("gs-incident-details");
        reason.setHelperText(Texts.text("playbook.reason.helper"));
        reason.setRequiredIndicatorVisible(true);
        problem.at(Playbooks.REASON, reason);
        different.addClassName("gs-stack");
        show(playbooks.changes(file), "playbook.save.changes");
        Div content = new Div(problem, reason, different);
        content.addClassName("gs-stack");
        add(content);
        new DialogFoot(Texts.text("playbook.save.save"), this::save).addTo(this);
    }

    private void show(Comparison comparison, String title) {
        different.removeAll();
        different.add(new H3(Texts.text(title)), new ComparisonList(comparison));
    }

    private void save() {
        problem.clear();
        if (reason.text().isEmpty()) {
            reason.focus();
            return;
        }
        try {
            Edition saved = playbooks.save(file, seen, reason.getValue());
            close();
            listener.saved(saved);
        } catch (PlaybookChangedMeanwhile changed) {
            seen = changed.current().version();
            listener.sawVersion(seen);
            problem.show(Notice.alert(
                    Texts.text("playbook.meanwhile.title"), MeanwhileWords.text(changed.current(), texts)));
            show(changed.changed(), "playbook.meanwhile.changes");
        } catch (PlaybookRefused refused) {
            problem.show(Notice.alert("", ProblemWords.all(refused.problems(), texts)));
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }
}
