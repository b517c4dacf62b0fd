package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.goodstanding.channel.Channel;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.MomentField;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.ticket.LetterText;
import io.goodstanding.ticket.LetterUse;
import io.goodstanding.ticket.TicketLetters;
import io.goodstanding.ticket.TicketWork;
import java.time.Clock;
import java.util.Optional;

/** The letter left the house: when, which way, and what it said; it is kept so, and the clock starts again. */
class SentDialog extends TicketDialog {

    private final transient TicketLetters letters;
    private final MomentField at;
    private final Select<Channel> channel = new Select<>();
    private final TextBox body = new TextBox(Texts.text("ticket.sent.text"), new TextRule(8_000));
    private final transient LetterText text;
    private final boolean onX;

    SentDialog(TicketSnapshot shown, TicketLetters letters, Clock clock) {
        super(shown, Texts.text("ticket.sent.title"));
        this.letters = letters;
        this.onX = shown.letter().purpose().isOneLine();
        this.at = new MomentField(Texts.text("ticket.sent.at"), Texts.text("ticket.at.missing"), clock);
        at.inTimeOf(shown.rep().zone(), shown.texts().zone());
        at.show(shown.texts().now());
        channel.setLabel(Texts.text("ticket.sent.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(value -> Texts.text(value.textKey()));
        channel.setValue(shown.ticket().channel());
        channel.setVisible(!onX);
        text = letters.open(shown.ticket().id(), shown.letter().purpose(), LetterUse.SEND);
        body.setValue(text.body());
        body.setMinRows(6);
        body.setMaxRows(14);
        problem.at(TicketWork.AT, at).at(TicketLetters.BODY, body);
        Paragraph hint = new Paragraph(Texts.text(onX ? "ticket.sent.hint.x" : "ticket.sent.hint"));
        hint.addClassName("gs-t2");
        content(hint, at, channel, body);
        if (shown.draft().isEmpty() && !shown.letter().missing().isEmpty()) {
            problem.show(Notice.info("", Texts.text("ticket.sent.gaps")));
        }
        new DialogFoot(Texts.text("ticket.sent.save"), this::save).addTo(this);
    }

    private void save() {
        if (body.text().isEmpty()) {
            body.focus();
            return;
        }
        at.moment()
                .ifPresent(moment -> act(() -> {
                    letters.sent(
                            id(),
                            version(),
                            onX ? Optional.empty() : Optional.of(channel.getValue()),
                            moment,
                            onX ? "" : text.subject(),
                            body.getValue());
                    Page.say(Texts.text("ticket.said.sent"));
                }));
    }
}
