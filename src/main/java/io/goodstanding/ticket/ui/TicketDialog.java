package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.RefusalPlace;

/** What all dialogs of a case have: a place for refusals, which leave what was typed as it is. */
abstract class TicketDialog extends Dialog {

    final RefusalPlace problem = new RefusalPlace();
    final transient TicketSnapshot shown;

    TicketDialog(TicketSnapshot shown, String title) {
        this.shown = shown;
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
    }

    void content(Component... components) {
        Div content = new Div(problem);
        content.add(components);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
    }

    /** Does it and closes, or says why not. */
    void act(Runnable action) {
        problem.clear();
        try {
            action.run();
            close();
        } catch (Refused refused) {
            problem.show(refused, shown.texts());
        }
    }

    long id() {
        return shown.ticket().id();
    }

    int version() {
        return shown.ticket().version();
    }
}
