package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.ticket.Outcome;
import io.goodstanding.ticket.ReplyKind;
import io.goodstanding.ticket.TicketState;
import io.goodstanding.ticket.TicketWork;
import java.util.List;

/** How the case ended. */
class CloseTicketDialog extends TicketDialog {

    CloseTicketDialog(TicketSnapshot shown, TicketWork work) {
        super(shown, Texts.text("ticket.close.title", shown.ticket().name()));
        RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(Texts.text("ticket.close.outcome"));
        outcome.setItems(shown.ticket().state() == TicketState.DRAFT ? List.of(Outcome.WITHDRAWN) : Outcome.CHOSEN);
        outcome.setItemLabelGenerator(value -> Texts.text(value.textKey()));
        outcome.setValue(likely(shown));
        Paragraph hint = new Paragraph(Texts.text("ticket.close.hint"));
        hint.addClassName("gs-t2");
        content(outcome, hint);
        new DialogFoot(
                        Texts.text("ticket.close.save"),
                        () -> act(() -> {
                            work.close(id(), version(), outcome.getValue());
                            Page.say(Texts.text(
                                    "ticket.said.closed", shown.ticket().name()));
                        }))
                .addTo(this);
    }

    private static Outcome likely(TicketSnapshot shown) {
        if (shown.ticket().state() == TicketState.DRAFT) {
            return Outcome.WITHDRAWN;
        }
        return shown.ticket()
                        .lastReply()
                        .filter(reply -> reply == ReplyKind.REFUSED || reply == ReplyKind.CLOSED_CASE)
                        .isPresent()
                ? Outcome.REFUSED
                : Outcome.RESTORED;
    }
}
