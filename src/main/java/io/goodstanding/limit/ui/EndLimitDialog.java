package io.goodstanding.limit.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.limit.LimitEntry;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitTuning;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import java.util.OptionalLong;

/** Ends what was set or capped for some, so that the wider scope counts again. */
class EndLimitDialog extends Dialog {

    private final transient LimitTuning tuning;
    private final transient Track track;
    private final transient Texts texts;
    private final SerializableRunnable after;
    private final TextBox reason = new TextBox(Texts.text("limits.form.reason"), LimitTuning.REASON_RULE);
    private final RefusalPlace problem = new RefusalPlace().at(LimitTuning.REASON, reason);
    private OptionalLong seen;

    EndLimitDialog(LimitTuning tuning, ScopeWords scopes, Track track, Texts texts, SerializableRunnable after) {
        this.tuning = tuning;
        this.track = track;
        this.texts = texts;
        this.after = after;
        this.seen = newest();
        setHeaderTitle(Texts.text("limits.end.title", scopes.full(track)));
        Paragraph text = new Paragraph(Texts.text("limits.end.text"));
        text.addClassName("gs-t2");
        Div content = new Div(problem, text, reason);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("limits.end"), this::save).addTo(this);
    }

    private void save() {
        problem.clear();
        if (reason.text().isEmpty()) {
            problem.focusFirst();
            return;
        }
        try {
            tuning.end(track, reason.getValue(), seen);
            close();
            after.run();
        } catch (Refused refused) {
            problem.show(refused, texts);
            if (refused.field().isEmpty()) {
                seen = newest();
            }
        }
    }

    private OptionalLong newest() {
        return tuning.history()
                .newest(track)
                .map(LimitEntry::id)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
