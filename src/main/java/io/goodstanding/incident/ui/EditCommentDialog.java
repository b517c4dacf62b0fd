package io.goodstanding.incident.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.CommentChangedMeanwhile;
import io.goodstanding.incident.IncidentComment;
import io.goodstanding.incident.IncidentComments;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import org.springframework.security.access.AccessDeniedException;

/** Says an own comment in other words; what another window saved meanwhile is shown, and the second try replaces it. */
class EditCommentDialog extends Dialog {

    private final transient IncidentComments comments;
    private final transient Texts texts;
    private final SerializableRunnable onSaved;
    private final TextBox text = new TextBox(Texts.text("incident.comment.text"), TextRule.NOTE);
    private final RefusalPlace problem = new RefusalPlace();
    private transient IncidentComment seen;

    EditCommentDialog(IncidentComments comments, IncidentComment seen, Texts texts, SerializableRunnable onSaved) {
        this.comments = comments;
        this.seen = seen;
        this.texts = texts;
        this.onSaved = onSaved;
        setHeaderTitle(Texts.text("incident.comment.edit.title"));
        text.setValue(seen.text());
        problem.at(IncidentComments.TEXT, text);
        Div content = new Div(problem, text);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("incident.comment.edit.save"), this::save).addTo(this);
    }

    private void save() {
        problem.clear();
        if (text.text().isEmpty()) {
            text.focus();
            return;
        }
        try {
            comments.edit(seen.id(), seen.text(), text.getValue());
            close();
            onSaved.run();
        } catch (CommentChangedMeanwhile changed) {
            seen = changed.current();
            problem.show(Notice.alert(
                    Texts.text("incident.changed.title"), Texts.text("incident.comment.changed", seen.text())));
        } catch (AccessDeniedException gone) {
            problem.show(Notice.alert("", Texts.text("incident.comment.gone")));
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }
}
