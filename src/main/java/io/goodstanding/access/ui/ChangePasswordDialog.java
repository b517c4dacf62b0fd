package io.goodstanding.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.access.OwnAccess;
import io.goodstanding.access.PasswordRule;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.Texts;

/** A new password for oneself. This window stays signed in, all others end. */
public class ChangePasswordDialog extends Dialog {

    private final transient OwnAccess access;
    private final SerializableRunnable onDone;
    private final CurrentPasswordField current = new CurrentPasswordField();
    private final PasswordField wanted = new PasswordField(Texts.text("own.password.new"));

    public ChangePasswordDialog(OwnAccess access, SerializableRunnable onDone) {
        this.access = access;
        this.onDone = onDone;
        setHeaderTitle(Texts.text("own.password.change"));
        wanted.setHelperText(Texts.text("welcome.rule", PasswordRule.MIN));
        wanted.setRequiredIndicatorVisible(true);
        wanted.setManualValidation(true);
        wanted.setWidthFull();
        wanted.getElement().setAttribute("autocomplete", "new-password");
        wanted.addValueChangeListener(change -> wanted.setInvalid(false));
        Span text = new Span(Texts.text("own.password.text"));
        text.addClassNames("gs-sm", "gs-t2");
        Div content = new Div(current, wanted, text);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("own.password.save"), this::save).addTo(this);
        current.setAutofocus(true);
    }

    private void save() {
        boolean given = current.isGiven();
        if (!PasswordRule.accepts(wanted.getValue())) {
            wanted.setErrorMessage(Texts.text("welcome.weak", PasswordRule.MIN, PasswordRule.MAX));
            wanted.setInvalid(true);
        }
        if (!given || wanted.isInvalid()) {
            FirstRefusal.focus(current, wanted);
            return;
        }
        try {
            SessionStart.remember(access.changePassword(current.getValue(), wanted.getValue()));
            close();
            onDone.run();
        } catch (Refused refused) {
            current.refuse(refused);
        }
    }
}
