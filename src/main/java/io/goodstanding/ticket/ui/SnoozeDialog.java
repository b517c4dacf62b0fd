package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.TicketWork;
import java.time.LocalDate;

/** Puts the follow-up off. */
class SnoozeDialog extends TicketDialog {

    SnoozeDialog(TicketSnapshot shown, TicketWork work) {
        super(shown, Texts.text("ticket.snooze.title"));
        DayField until = new DayField(Texts.text("ticket.snooze.until"));
        until.setValue(
                LocalDate.ofInstant(shown.texts().now(), shown.rep().zone()).plusDays(2));
        problem.at(TicketWork.UNTIL, until);
        Paragraph hint = new Paragraph(Texts.text("ticket.snooze.hint"));
        hint.addClassName("gs-t2");
        content(hint, until);
        new DialogFoot(
                        Texts.text("ticket.snooze.save"),
                        () -> until.day(Texts.text("ticket.snooze.missing"))
                                .ifPresent(day -> act(() -> work.snooze(id(), version(), day))))
                .addTo(this);
    }
}
