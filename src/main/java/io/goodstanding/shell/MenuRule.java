package io.goodstanding.shell;

import com.vaadin.flow.component.Component;

/** Leaves a page out of the menu for somebody who may open it but has nothing to do there. */
public interface MenuRule {

    /** Whether the page is shown to the signed-in user; one rule that says no is enough. */
    boolean shows(Class<? extends Component> page);
}
