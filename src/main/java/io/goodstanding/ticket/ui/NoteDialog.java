package io.goodstanding.ticket.ui;

import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.TicketWork;

/** Something worth knowing in the case. */
class NoteDialog extends TicketDialog {

    NoteDialog(TicketSnapshot shown, TicketWork work) {
        super(shown, Texts.text("ticket.note.title"));
        TextBox text = new TextBox(Texts.text("ticket.note.text"), new TextRule(8_000));
        problem.at(TicketWork.TEXT, text);
        content(text);
        new DialogFoot(Texts.text("ticket.note.save"), () -> {
                    if (text.text().isPresent()) {
                        act(() -> work.note(id(), version(), text.getValue()));
                    }
                })
                .addTo(this);
    }
}
