package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A part of a page about an incident. Whoever shows it listens to the account's bell and has it read anew. */
public abstract class IncidentPart extends Composite<Div> {

    /** Reads anew what it shows; what is being typed stays. */
    public abstract void refresh();

    /** Whether something would be lost if it went; it says so in its place. */
    public boolean holdsWords() {
        return false;
    }
}
