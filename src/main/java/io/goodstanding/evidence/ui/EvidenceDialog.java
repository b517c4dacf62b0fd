package io.goodstanding.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.evidence.EvidenceChangedMeanwhile;
import io.goodstanding.evidence.EvidenceValue;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import org.springframework.security.access.AccessDeniedException;

/**
 * What every dialog about evidence does: a refusal stands at its field and leaves what was typed; what somebody else
 * saved meanwhile is shown, and the second try replaces it.
 */
abstract class EvidenceDialog extends Dialog {

    private final transient EvidencePlace place;
    private final RefusalPlace problem = new RefusalPlace();
    private final Div fields = new Div(problem);
    private final DialogFoot foot = new DialogFoot(Texts.text("evidence.save"), this::save);
    private transient EvidenceValue seen;

    EvidenceDialog(EvidencePlace place) {
        this.place = place;
        this.seen = place.value();
        setHeaderTitle(
                Texts.text("evidence.title." + seen.item().name(), place.rep().name()));
        fields.addClassNames("gs-stack", "gs-narrow-dialog");
        add(fields);
    }

    /** Keeps what is typed, in the service. */
    abstract void keep(int seenVersion);

    /** What is saved now, where somebody else was faster. */
    abstract String inWords(EvidenceValue current);

    void addFields(Component... more) {
        fields.add(more);
    }

    EvidencePlace place() {
        return place;
    }

    EvidenceValue seen() {
        return seen;
    }

    RefusalPlace problem() {
        return problem;
    }

    DialogFoot foot() {
        return foot;
    }

    private void save() {
        attempt(() -> {
            keep(seen.version());
            close();
            Page.say(Texts.text("evidence.saved", Texts.text(seen.item().textKey())));
            place.after().run();
        });
    }

    /** Does it, or says why not. */
    void attempt(SerializableRunnable action) {
        problem.clear();
        try {
            action.run();
        } catch (EvidenceChangedMeanwhile changed) {
            seen = changed.current();
            problem.show(Notice.alert(
                    place.texts().say(changed.phrase()), Texts.text("evidence.changed.now", inWords(seen))));
        } catch (Refused refused) {
            problem.show(refused, place.texts());
        } catch (AccessDeniedException gone) {
            problem.show(Notice.alert("", Texts.text("evidence.gone")));
        }
    }
}
