package io.goodstanding.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.access.OwnAccess;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Texts;

/** Ends one's sessions in every other browser, for somebody who left one open elsewhere. */
public class SignOutElsewhereDialog extends Dialog {

    private final transient OwnAccess access;
    private final SerializableRunnable onDone;
    private final CurrentPasswordField current = new CurrentPasswordField();

    public SignOutElsewhereDialog(OwnAccess access, SerializableRunnable onDone) {
        this.access = access;
        this.onDone = onDone;
        setHeaderTitle(Texts.text("own.elsewhere"));
        Span text = new Span(Texts.text("own.elsewhere.text"));
        text.addClassNames("gs-sm", "gs-t2");
        Div content = new Div(text, current);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("own.elsewhere.save"), this::save).addTo(this);
        current.setAutofocus(true);
    }

    private void save() {
        if (!current.isGiven()) {
            current.focus();
            return;
        }
        try {
            SessionStart.remember(access.signOutEverywhereElse(current.getValue()));
            close();
            onDone.run();
        } catch (Refused refused) {
            current.refuse(refused);
        }
    }
}
