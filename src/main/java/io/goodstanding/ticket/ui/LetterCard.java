package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.ui.LetterPreview;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.ContactMask;
import io.goodstanding.ticket.LetterDraft;
import io.goodstanding.ticket.Outcome;
import java.util.Optional;

/** Which way the case takes, the next letter, and what to do with it. */
class LetterCard extends Composite<Card> {

    private final transient TicketSnapshot shown;
    private final transient TicketActions actions;
    private final transient Optional<LetterEditor> editor;
    private final SerializableConsumer<LetterPurpose> onChoose;
    private final SerializableConsumer<Optional<LetterEditor>> onEdit;

    /** @param editor the letter in hand, if it is being changed */
    LetterCard(
            TicketSnapshot shown,
            TicketActions actions,
            Optional<LetterEditor> editor,
            SerializableConsumer<LetterPurpose> onChoose,
            SerializableConsumer<Optional<LetterEditor>> onEdit) {
        this.shown = shown;
        this.actions = actions;
        this.editor = editor;
        this.onChoose = onChoose;
        this.onEdit = onEdit;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("ticket.letter"), purpose(), count()))
                .spaced()
                .grow();
        card.addClassName("gs-letter-card");
        if (shown.ticket().isOpen()) {
            card.body().add(new ChannelChoice(shown, actions, onChoose));
        }
        if (isOver()) {
            card.body().add(new Paragraph(Texts.text("ticket.letter.none")));
            return card;
        }
        card.body().add(editor.<Component>map(open -> open).orElseGet(this::preview));
        if (editor.isEmpty() && shown.ticket().isOpen()) {
            card.body().add(before());
            card.add(foot());
        }
        return card;
    }

    /** Nothing is left to write about. */
    private boolean isOver() {
        return shown.ticket()
                .outcome()
                .filter(outcome -> outcome != Outcome.REFUSED)
                .isPresent();
    }

    private Select<LetterPurpose> purpose() {
        Select<LetterPurpose> purpose = new Select<>();
        purpose.setAriaLabel(Texts.text("ticket.letter.which"));
        purpose.setItems(LetterPurpose.values());
        purpose.setItemLabelGenerator(letter -> Texts.text(letter.textKey()));
        purpose.setValue(shown.letter().purpose());
        purpose.setReadOnly(editor.isPresent());
        purpose.setVisible(!isOver());
        purpose.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoose.accept(change.getValue());
            }
        });
        return purpose;
    }

    private Span count() {
        Span count = new Span(
                shown.letter().purpose().isOneLine()
                        ? Texts.text(
                                "ticket.letter.length",
                                shown.shownBody()
                                        .codePointCount(0, shown.shownBody().length()))
                        : Texts.text("ticket.letter.words", words(shown.shownBody())));
        count.addClassNames("gs-sm", "gs-t3");
        count.setVisible(!isOver());
        return count;
    }

    private Component preview() {
        Div stack = new Div();
        stack.addClassName("gs-stack");
        if (shown.draft().isPresent()) {
            stack.add(changed(shown.draft().get()));
        } else {
            if (!shown.letter().missing().isEmpty()) {
                stack.add(Notice.of(
                        StandingLook.RISK,
                        GsIcon.WARNING,
                        Texts.text("ticket.letter.gaps"),
                        Texts.text("ticket.letter.gaps.text")));
            }
            LetterPreview preview = new LetterPreview().onField(field -> actions.edit(shown, field));
            preview.show(shown.letter());
            stack.add(preview);
        }
        return stack;
    }

    private Component changed(LetterDraft draft) {
        Div text = new Div();
        text.addClassName("gs-letter");
        text.setText(
                ContactMask.in(draft.subject().isEmpty() ? draft.body() : draft.subject() + "\n\n" + draft.body()));
        Span by = new Span(draft.readBy()
                .map(reader -> Texts.text("ticket.letter.read", reader))
                .orElseGet(() -> Texts.text(
                        "ticket.letter.changed", draft.by(), shown.texts().moment(draft.at()))));
        by.addClassNames("gs-sm", "gs-t3");
        Div both = new Div(by, text);
        both.addClassName("gs-stack");
        return both;
    }

    private Component before() {
        Div wells = new Div(well(GsIcon.PENCIL, "read"), well(GsIcon.SEND, "send"), well(GsIcon.CLOCK, "sent"));
        wells.addClassName("gs-wells");
        return wells;
    }

    private Component well(GsIcon icon, String key) {
        Span strong = new Span(Texts.text("ticket.before." + key, shown.rep().name()) + " ");
        strong.addClassName("gs-b");
        Span words = new Span(
                strong,
                new Span(
                        Texts.text("ticket.before." + key + ".text", shown.rep().name())));
        return new Div(icon.small(), words);
    }

    private Component foot() {
        Div foot = new Div();
        foot.addClassName("gs-cardfoot");
        Button copy = actions.copyButton(shown);
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        foot.add(copy);
        actions.target(shown).ifPresent(address -> {
            Anchor open = new Anchor(address, "", AnchorTarget.BLANK);
            open.getElement().setAttribute("rel", "noopener noreferrer");
            open.add(GsIcon.EXTERNAL.create(), new Span(Texts.text(actions.openKey(shown))));
            open.addClassName("gs-linkbutton");
            foot.add(open);
        });
        if (!shown.letter().purpose().isOneLine()) {
            foot.add(actions.mailButton(shown), actions.pdfLink(shown));
        }
        foot.add(new Button(
                Texts.text("ticket.letter.edit"),
                GsIcon.PENCIL.create(),
                click -> onEdit.accept(Optional.of(new LetterEditor(shown, actions, onEdit)))));
        if (shown.mayApprove() && !shown.own()) {
            foot.add(new Button(Texts.text("ticket.letter.approve"), click -> actions.approve(shown)));
        }
        Span gap = new Span();
        gap.addClassName("gs-sp");
        Button sent = new Button(Texts.text("ticket.sent"), click -> actions.sent(shown));
        sent.addClassName("gs-accent-button");
        foot.add(gap, sent);
        return foot;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
