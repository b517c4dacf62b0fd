package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.MomentField;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.ticket.ReplyKind;
import io.goodstanding.ticket.TicketWork;
import java.time.Clock;

/** LinkedIn's answer in two clicks: this dialog, and what it says. When and the words are there for who has them. */
class ReplyDialog extends TicketDialog {

    private final transient TicketWork work;
    private final MomentField at;
    private final TextBox text = new TextBox(Texts.text("ticket.reply.text"), new TextRule(8_000));

    ReplyDialog(TicketSnapshot shown, TicketWork work, Clock clock) {
        super(shown, Texts.text("ticket.reply.title"));
        this.work = work;
        this.at = new MomentField(Texts.text("ticket.reply.at"), Texts.text("ticket.at.missing"), clock);
        at.inTimeOf(shown.rep().zone(), shown.texts().zone());
        at.show(shown.texts().now());
        problem.at(TicketWork.AT, at).at(TicketWork.TEXT, text);
        Div kinds = new Div();
        kinds.addClassName("gs-answers");
        for (ReplyKind kind : ReplyKind.values()) {
            Button button = new Button(Texts.text(kind.textKey()), click -> save(kind));
            button.addClassName("gs-choice");
            kinds.add(button);
        }
        Paragraph question = new Paragraph(Texts.text("ticket.reply.question"));
        question.addClassName("gs-b");
        content(text, at, question, kinds);
        Button cancel = new Button(Texts.text("action.cancel"), click -> close());
        getFooter().add(cancel);
    }

    private void save(ReplyKind kind) {
        if (text.text().isEmpty()) {
            text.focus();
            return;
        }
        at.moment()
                .ifPresent(moment -> act(() -> {
                    work.reply(id(), version(), kind, moment, text.getValue());
                    Page.say(Texts.text("ticket.said.reply", Texts.text(kind.textKey())));
                }));
    }
}
