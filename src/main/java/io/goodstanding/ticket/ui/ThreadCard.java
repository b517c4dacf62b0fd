package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.ContactMask;
import io.goodstanding.ticket.LetterText;
import io.goodstanding.ticket.TicketEntry;
import io.goodstanding.ticket.TicketState;

/** What was written and answered in a case, the newest first. */
class ThreadCard extends Composite<Card> {

    private final transient TicketSnapshot shown;
    private final transient TicketActions actions;
    private final transient TicketWords words;

    ThreadCard(TicketSnapshot shown, TicketActions actions) {
        this.shown = shown;
        this.actions = actions;
        this.words = new TicketWords(shown.texts());
    }

    @Override
    protected Card initContent() {
        OrderedList list = new OrderedList();
        list.addClassName("gs-plain-list");
        if (shown.ticket().isDue(shown.texts().now())) {
            list.add(due());
        }
        shown.thread().reversed().forEach(entry -> list.add(line(entry)));
        Button add = new Button(Texts.text("ticket.note.add"), click -> actions.note(shown));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new Card(new CardHead(Texts.text("ticket.thread"), add), list).grow();
    }

    private ListItem due() {
        Span what = new Span(Texts.text(
                shown.ticket().state() == TicketState.REPLIED ? "ticket.thread.answer" : "ticket.thread.due"));
        what.addClassNames("gs-sm", "gs-b");
        Span when =
                new Span(shown.ticket().followUpAt().map(shown.texts()::moment).orElse(""));
        when.addClassNames("gs-xs", "gs-t3");
        return item(StandingLook.ACCT.css(), what, when);
    }

    private ListItem line(TicketEntry entry) {
        Span what = new Span(words.happened(entry));
        what.addClassName("gs-sm");
        String other = entry.ticketId() == shown.ticket().id() ? "" : "LI-" + entry.ticketId() + " · ";
        Span when =
                new Span(other + Texts.text("ticket.thread.by", shown.texts().moment(entry.at()), entry.by()));
        when.addClassNames("gs-xs", "gs-t3");
        ListItem line = item(look(entry), what, when);
        if (!entry.body().isEmpty()) {
            line.getChildren().skip(1).findFirst().ifPresent(column -> ((Div) column).add(said(entry)));
        }
        return line;
    }

    /** Letters stay folded, e-mails and phones in them masked until somebody asks; everything is plain text. */
    private Component said(TicketEntry entry) {
        String whole = whole(entry.subject(), entry.body());
        Div text = new Div();
        text.addClassNames("gs-letter", "gs-sm");
        text.setText(ContactMask.in(whole));
        Div content = new Div(text);
        content.addClassName("gs-stack");
        if (ContactMask.hides(whole)) {
            Button show = new Button(Texts.text("ticket.thread.reveal"));
            show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            show.addClickListener(click -> {
                LetterText plain = actions.read(entry);
                text.setText(whole(plain.subject(), plain.body()));
                show.setVisible(false);
            });
            content.add(show);
        }
        return new Details(Texts.text("ticket.thread.show"), content);
    }

    private static String whole(String subject, String body) {
        return subject.isEmpty() ? body : subject + "\n\n" + body;
    }

    private static ListItem item(String look, Component... lines) {
        Span bead = new Span();
        bead.addClassNames("gs-bead", look);
        Div column = new Div(lines);
        column.addClassNames("gs-col", "gs-grow");
        ListItem item = new ListItem(bead, column);
        item.addClassName("gs-thread");
        return item;
    }

    private static String look(TicketEntry entry) {
        return switch (entry.kind()) {
            case SENT, X_SENT -> "gs-blue";
            case REPLY -> StandingLook.RISK.css();
            case CLOSED -> StandingLook.GOOD.css();
            default -> "gs-none";
        };
    }
}
