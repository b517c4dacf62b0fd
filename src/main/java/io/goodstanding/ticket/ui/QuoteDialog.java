package io.goodstanding.ticket.ui;

import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.TicketWork;

/** What LinkedIn shows, word for word. */
class QuoteDialog extends TicketDialog {

    QuoteDialog(TicketSnapshot shown, TicketWork work) {
        super(shown, Texts.text("ticket.quote.title"));
        TextBox text = new TextBox(Texts.text("ticket.quote.text"), TextRule.NOTE);
        text.setValue(shown.ticket().errorText());
        problem.at(TicketWork.ERROR_TEXT, text);
        content(text);
        new DialogFoot(Texts.text("ticket.quote.save"), () -> {
                    if (text.text().isPresent()) {
                        act(() -> work.quote(id(), version(), text.getValue()));
                    }
                })
                .addTo(this);
    }
}
