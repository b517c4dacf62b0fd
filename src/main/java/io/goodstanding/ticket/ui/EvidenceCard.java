package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.EvidenceLine;

/** What support asks for: what is there, what is missing, and what the rep says is right. */
class EvidenceCard extends Composite<Card> {

    private final transient TicketSnapshot shown;
    private final transient TicketActions actions;

    EvidenceCard(TicketSnapshot shown, TicketActions actions) {
        this.shown = shown;
        this.actions = actions;
    }

    @Override
    protected Card initContent() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("gs-plain-list", "gs-evidence");
        shown.evidence().stream()
                .filter(line -> shown.needed().contains(line.item()))
                .forEach(line -> list.add(item(line)));
        Div others = new Div();
        shown.evidence().stream()
                .filter(line -> !shown.needed().contains(line.item()))
                .forEach(line -> others.add(item(line)));
        long confirmed = shown.evidence().stream()
                .filter(line -> shown.needed().contains(line.item()) && line.isConfirmed())
                .count();
        Card card = new Card(
                new CardHead(
                        Texts.text("ticket.evidence"),
                        Texts.text(
                                "ticket.evidence.count",
                                confirmed,
                                shown.needed().size())),
                list,
                Notice.quiet(GsIcon.SHIELD, "", Texts.text("ticket.evidence.never")));
        card.addClassName("gs-evidence-card");
        return card;
    }

    private ListItem item(EvidenceLine line) {
        String name = Texts.text(line.item().textKey());
        Checkbox right = new Checkbox(name, line.isConfirmed());
        right.setReadOnly(!shown.ticket().isOpen());
        right.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.confirm(shown, line, change.getValue());
            }
        });
        Span value = new Span(value(line));
        value.addClassNames("gs-xs", line.isMissing() ? "gs-stale" : "gs-t3", "gs-wording");
        Span said = new Span(said(line));
        said.addClassNames("gs-xs", "gs-t3");
        Div words = new Div(right, value, said);
        words.addClassNames("gs-col", "gs-grow");
        ListItem item = new ListItem(words, edit(line, name));
        item.addClassName("gs-evidence-line");
        return item;
    }

    private Component edit(EvidenceLine line, String name) {
        Button edit = new Button(
                line.item() == EvidenceItem.ID_READY ? GsIcon.ID_CARD.create() : GsIcon.PENCIL.create(),
                click -> actions.edit(shown, line.item()));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(Texts.text("ticket.evidence.edit", name));
        return edit;
    }

    private static String value(EvidenceLine line) {
        if (line.item() == EvidenceItem.ID_READY && line.isMissing()) {
            return Texts.text("ticket.evidence.id");
        }
        return line.isMissing() ? Texts.text("ticket.evidence.missing") : line.shown();
    }

    private String said(EvidenceLine line) {
        return line.confirmedBy()
                .map(by -> Texts.text(
                        "ticket.evidence.confirmed",
                        by,
                        shown.texts().day(line.confirmedAt().orElseThrow())))
                .orElseGet(() -> line.isMissing() ? "" : Texts.text("ticket.evidence.open"));
    }
}
