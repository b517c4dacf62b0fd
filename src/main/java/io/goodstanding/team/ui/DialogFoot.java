package io.goodstanding.team.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.ui.Texts;

/** The foot of a dialog with fields: leave it, or save with the button or Ctrl+Enter. */
record DialogFoot(String saveText, SerializableRunnable save) {

    /** The button that saves. */
    Button addTo(Dialog dialog) {
        dialog.setCloseOnOutsideClick(false);
        Button cancel = new Button(Texts.text("action.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button button = new Button(saveText, click -> {
            try {
                save.run();
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        dialog.getFooter().add(cancel, button);
        return button;
    }
}
