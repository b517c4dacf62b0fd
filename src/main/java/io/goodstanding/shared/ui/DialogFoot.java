package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;

/** The foot of a dialog with fields: leave it, or save with the button or Ctrl+Enter. */
public record DialogFoot(String saveText, SerializableRunnable save) {

    /** The button that saves. */
    public Button addTo(Dialog dialog) {
        dialog.setCloseOnOutsideClick(false);
        Button cancel = new Button(Texts.text("action.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button button = new SaveButton(saveText, save);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        dialog.getFooter().add(cancel, button);
        return button;
    }
}
