package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.SavedFilters;
import io.goodstanding.ticket.TicketFilter;
import java.time.Instant;
import java.time.ZoneOffset;

/** Gives what is listed a name, to look at it again. */
class KeepFilterDialog extends Dialog {

    KeepFilterDialog(TicketDesk desk, TicketFilter filter, SerializableRunnable after) {
        setHeaderTitle(Texts.text("tickets.saved.title"));
        TextField name = new TextField(Texts.text("tickets.saved.name"));
        name.setManualValidation(true);
        name.setWidthFull();
        RefusalPlace problem = new RefusalPlace().at(SavedFilters.NAME, name);
        Div content = new Div(problem, name);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("tickets.saved.save"), () -> {
                    try {
                        desk.keep(name.getValue(), filter);
                        close();
                        after.run();
                    } catch (Refused refused) {
                        problem.show(refused, Texts.of(ZoneOffset.UTC, Instant.EPOCH));
                    }
                })
                .addTo(this);
    }
}
