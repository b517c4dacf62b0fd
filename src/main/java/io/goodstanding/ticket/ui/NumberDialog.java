package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.TicketWork;

/** The number that LinkedIn gave the case. */
class NumberDialog extends TicketDialog {

    NumberDialog(TicketSnapshot shown, TicketWork work) {
        super(shown, Texts.text("ticket.number.title"));
        TextField number = new TextField(Texts.text("ticket.number.field"));
        number.setHelperText(Texts.text("ticket.number.hint"));
        number.setManualValidation(true);
        number.setWidthFull();
        number.setValue(shown.ticket().caseNumber().orElse(""));
        problem.at(TicketWork.CASE_NUMBER, number);
        content(number);
        new DialogFoot(
                        Texts.text("ticket.number.save"),
                        () -> act(() -> work.number(id(), version(), number.getValue())))
                .addTo(this);
    }
}
