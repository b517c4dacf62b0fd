package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.channel.Channel;
import io.goodstanding.channel.ChannelAdvice;
import io.goodstanding.channel.SignedIn;
import io.goodstanding.channel.Verdict;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.TicketState;

/** The ways to LinkedIn's support: which one now, which not, and why. */
class ChannelChoice extends Composite<Div> {

    private final transient TicketSnapshot shown;
    private final transient TicketActions actions;
    private final SerializableConsumer<LetterPurpose> onChoose;

    ChannelChoice(TicketSnapshot shown, TicketActions actions, SerializableConsumer<LetterPurpose> onChoose) {
        this.shown = shown;
        this.actions = actions;
        this.onChoose = onChoose;
        getContent().addClassName("gs-stack");
        if (shown.ticket().state() == TicketState.DRAFT) {
            getContent().add(situation());
            shown.advice()
                    .before()
                    .ifPresent(phrase ->
                            getContent().add(Notice.info("", shown.texts().say(phrase)), actions.helpLinks(shown)));
        }
        Div tiles = new Div();
        tiles.addClassName("gs-channels");
        tiles.getElement().setAttribute("role", "group");
        tiles.getElement().setAttribute("aria-label", Texts.text("ticket.channels"));
        shown.advice().channels().forEach(advice -> tiles.add(tile(advice)));
        tiles.add(xTile());
        getContent().add(tiles);
    }

    private Component situation() {
        Select<SignedIn> signedIn = new Select<>();
        signedIn.setLabel(Texts.text("ticket.signed-in"));
        signedIn.setItems(SignedIn.values());
        signedIn.setItemLabelGenerator(value -> Texts.text("ticket.signed-in." + value.name()));
        signedIn.setValue(shown.ticket().signedIn());
        Checkbox tried =
                new Checkbox(Texts.text("ticket.self-service"), shown.ticket().selfService());
        signedIn.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.tell(shown, change.getValue(), tried.getValue());
            }
        });
        tried.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.tell(shown, signedIn.getValue(), change.getValue());
            }
        });
        Div row = new Div(signedIn, tried);
        row.addClassNames("gs-row", "gs-wrap", "gs-situation");
        return row;
    }

    private Component tile(ChannelAdvice advice) {
        boolean current = advice.channel() == shown.ticket().channel();
        NativeButton tile = tile(
                icon(advice.channel()),
                Texts.text(advice.channel().textKey()),
                shown.texts().say(advice.reason()),
                current && !shown.letter().purpose().isOneLine());
        tile.addClassName(advice.verdict() == Verdict.NOT ? "gs-cannot" : "gs-can");
        if (advice.verdict() == Verdict.NOW) {
            tile.addClassName("gs-best");
        }
        tile.addClickListener(click -> actions.choose(shown, advice, () -> onChoose.accept(actions.first(shown))));
        return tile;
    }

    private Component xTile() {
        NativeButton tile = tile(
                GsIcon.TICKET,
                Texts.text("ticket.x"),
                shown.texts().say(shown.advice().x().reason()),
                shown.letter().purpose().isOneLine());
        tile.addClassName(shown.ticket().state() == TicketState.DRAFT ? "gs-cannot" : "gs-can");
        tile.addClickListener(click -> onChoose.accept(LetterPurpose.X_MESSAGE));
        return tile;
    }

    private static NativeButton tile(GsIcon icon, String name, String reason, boolean chosen) {
        Span title = new Span(name);
        title.addClassNames("gs-b", "gs-sm");
        Span why = new Span(reason);
        why.addClassNames("gs-xs", "gs-t3");
        NativeButton tile = new NativeButton();
        tile.add(icon.create(), title, why);
        tile.addClassName("gs-channel");
        tile.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return tile;
    }

    private static GsIcon icon(Channel channel) {
        return switch (channel) {
            case LOGGED_OUT_FORM -> GsIcon.GLOBE;
            case CONTACT_FORM -> GsIcon.MAIL;
            case ACCOUNT_HELP -> GsIcon.QUESTION;
            case PREMIUM_LIVE -> GsIcon.PERSON;
            case COMPROMISED_FORM -> GsIcon.SHIELD;
            case APPEAL -> GsIcon.FLAG;
        };
    }
}
