package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.goodstanding.shared.Refused;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a form says why something was refused: at the field that a refusal names, above the fields where it is about
 * the whole. Put it above the fields.
 */
public class RefusalPlace extends Div {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** @param field the name under which services speak of it */
    public RefusalPlace at(String name, HasValidationProperties field) {
        fields.put(name, field);
        return this;
    }

    /** Takes back what was said above the fields. */
    public void clear() {
        removeAll();
    }

    /** Says it and leads there; whatever was typed stays. */
    public void show(Refused refused, Texts texts) {
        removeAll();
        String why = texts.say(refused.phrase());
        HasValidationProperties field = fields.get(refused.field());
        if (field == null) {
            add(Notice.alert("", why));
        } else {
            field.setErrorMessage(why);
            field.setInvalid(true);
            focusFirst();
        }
    }

    /** Says something about the whole. */
    public void show(Notice notice) {
        removeAll();
        add(notice);
    }

    /** Leads to the first field that says something is wrong. */
    public void focusFirst() {
        FirstRefusal.focus(fields.values().stream()
                .map(HasElement::getElement)
                .map(element -> element.getComponent().orElseThrow())
                .toArray(Component[]::new));
    }
}
