package io.goodstanding.shared.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.goodstanding.shared.TextRule;
import java.util.Optional;

/**
 * A field for a free text of many lines. It never cuts what is typed or pasted: what is too long stays, and the field
 * says at once by how much.
 */
public class TextBox extends TextArea {

    private final TextRule rule;

    public TextBox(String label, TextRule rule) {
        super(label);
        this.rule = rule;
        setManualValidation(true);
        setWidthFull();
        setMinRows(2);
        setMaxRows(8);
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        getElement().setAttribute("dir", "auto");
        addValueChangeListener(change -> text());
    }

    /** The text as it will be kept; empty if it cannot be, and then the field says why. */
    public Optional<String> text() {
        Optional<String> problem = rule.refusal(getValue())
                .map(refusal -> Texts.text(refusal.key(), refusal.args().toArray()));
        problem.ifPresent(this::setErrorMessage);
        setInvalid(problem.isPresent());
        return problem.isPresent() ? Optional.empty() : Optional.of(TextRule.clean(getValue()));
    }
}
