package io.goodstanding.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** Saves once however fast it is clicked; whatever happens, it works again and what was typed can be saved. */
public class SaveButton extends Button {

    public SaveButton(String text, SerializableRunnable save) {
        super(text);
        addThemeVariants(ButtonVariant.PRIMARY);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                save.run();
            } finally {
                setEnabled(true);
            }
        });
    }
}
