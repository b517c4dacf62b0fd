package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.triage.Choice;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The eight choices as cards. One group of radio buttons: arrows move, and the digit on a card chooses it. */
class ChoiceCards extends Composite<Div> {

    private final Map<Choice, NativeButton> cards = new EnumMap<>(Choice.class);
    private final SerializableConsumer<Choice> onChoice;

    ChoiceCards(SerializableConsumer<Choice> onChoice) {
        this.onChoice = onChoice;
        getContent().addClassName("gs-choices");
        getContent().getElement().setAttribute("role", "radiogroup");
        getContent().getElement().setAttribute("aria-label", Texts.text("log.title"));
        for (Choice choice : Choice.values()) {
            NativeButton card = card(choice);
            cards.put(choice, card);
            getContent().add(card);
        }
        show(Optional.empty());
    }

    private NativeButton card(Choice choice) {
        String digit = String.valueOf(choice.ordinal() + 1);
        NativeButton card = Keys.on(digit, new NativeButton("", click -> onChoice.accept(choice)));
        card.addClassName("gs-choice");
        card.getElement().setAttribute("role", "radio");
        card.getElement()
                .addEventListener(
                        "keydown",
                        event -> move(
                                choice,
                                event.getEventData()
                                                .path("event.key")
                                                .asString()
                                                .matches("ArrowRight|ArrowDown")
                                        ? 1
                                        : -1))
                .setFilter("event.key.startsWith('Arrow')")
                .addEventData("event.key")
                .preventDefault();
        Span seen = new Span(Texts.text("log.choice." + choice + ".seen"));
        seen.addClassNames("gs-sm", "gs-t2");
        card.add(picture(choice), plain("b", Texts.text("log.choice." + choice)), seen, plain("kbd", digit));
        return card;
    }

    private void move(Choice from, int by) {
        int there = Math.floorMod(from.ordinal() + by, Choice.values().length);
        Choice next = Choice.values()[there];
        onChoice.accept(next);
        Optional.ofNullable(cards.get(next)).orElseThrow().focus();
    }

    /** A little window with the sign of the choice. */
    private static Component picture(Choice choice) {
        Span disc = new Span(icon(choice).large());
        disc.addClassName("gs-disc");
        Span window = new Span(disc, plain("i", ""), plain("i", ""), plain("em", ""));
        window.addClassName("gs-window");
        Span picture = new Span(window);
        picture.addClassName("gs-ill");
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private static HtmlComponent plain(String tag, String text) {
        HtmlComponent plain = new HtmlComponent(tag);
        plain.getElement().setText(text);
        if ("kbd".equals(tag)) {
            plain.getElement().setAttribute("aria-hidden", "true");
        }
        return plain;
    }

    private static GsIcon icon(Choice choice) {
        return switch (choice) {
            case WEEKLY_LIMIT -> GsIcon.HOURGLASS;
            case CANNOT_INVITE -> GsIcon.PERSON_CROSS;
            case TOO_MANY_PENDING -> GsIcon.PERSON_PLUS;
            case PROVE_IDENTITY -> GsIcon.ID_CARD;
            case CANNOT_SIGN_IN -> GsIcon.LOCK;
            case ACCOUNT_RESTRICTED -> GsIcon.SLASH;
            case TOOL_WARNING -> GsIcon.WRENCH;
            case SOMETHING_ELSE -> GsIcon.QUESTION;
        };
    }

    /** Marks one; without any the first card is where the Tab key arrives. */
    void show(Optional<Choice> chosen) {
        Choice reached = chosen.orElse(Choice.WEEKLY_LIMIT);
        cards.forEach((choice, card) -> {
            card.getElement()
                    .setAttribute(
                            "aria-checked",
                            String.valueOf(chosen.filter(choice::equals).isPresent()));
            card.setTabIndex(choice == reached ? 0 : -1);
        });
    }
}
