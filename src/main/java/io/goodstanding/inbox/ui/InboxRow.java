package io.goodstanding.inbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.inbox.SnoozeChoice;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import java.time.Instant;

/** One notice: what it says, who and when, the way to the work, and what its reader can do with it. */
class InboxRow extends Composite<Div> {

    /** What a reader can do with a notice. */
    interface Deeds {
        void follow(InboxEntry entry);

        void read(InboxEntry entry);

        void unreadAgain(InboxEntry entry);

        void snooze(InboxEntry entry, Instant until);

        void chooseSnooze(InboxEntry entry);

        void mute(InboxEntry entry);
    }

    private final transient InboxEntry entry;
    private final transient Deeds deeds;
    private final transient Texts texts;

    InboxRow(InboxEntry entry, Deeds deeds, Texts texts) {
        this.entry = entry;
        this.deeds = deeds;
        this.texts = texts;
        getContent().addClassName("gs-notice-row");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().getClassList().set("gs-read", !entry.isUnread());
        getContent().add(InboxWords.disc(entry.kind()), words(), actions());
    }

    private Div words() {
        Span sentence = new Span(texts.say(entry.sentence()));
        sentence.addClassName("gs-sentence");
        Div words = new Div(sentence, InboxWords.whoAndWhen(entry, texts));
        words.addClassName("gs-col");
        if (entry.isUnread()) {
            Span unread = new Span(Texts.text("inbox.unread"));
            unread.addClassName("gs-sr");
            words.addComponentAsFirst(unread);
        }
        return words;
    }

    private Div actions() {
        Button follow = Keys.action(new Button(texts.say(entry.action()), click -> deeds.follow(entry)));
        follow.addThemeVariants(ButtonVariant.SMALL);
        follow.addClassName(entry.isUnread() ? "gs-tint" : "gs-accent");
        Div actions = new Div(follow);
        if (entry.doneAt().isEmpty()) {
            actions.add(snoozeButton());
        }
        actions.add(moreButton());
        actions.addClassName("gs-actions");
        return actions;
    }

    private Button snoozeButton() {
        Button snooze = square(GsIcon.CLOCK, "inbox.snooze");
        ContextMenu menu = menu(snooze);
        for (SnoozeChoice choice : SnoozeChoice.values()) {
            choice.from(texts.now(), texts.zone())
                    .ifPresent(until -> menu.addItem(
                            Texts.text("inbox.snooze." + choice.name(), texts.moment(until)),
                            click -> deeds.snooze(entry, until)));
        }
        menu.addItem(Texts.text("inbox.snooze.choose"), click -> deeds.chooseSnooze(entry));
        return snooze;
    }

    private Button moreButton() {
        Button more = square(GsIcon.DOTS, "inbox.more");
        ContextMenu menu = menu(more);
        if (entry.isUnread() && entry.snoozedUntil().isEmpty()) {
            menu.addItem(Texts.text("inbox.read"), click -> deeds.read(entry));
        } else if (entry.doneAt().isEmpty()) {
            menu.addItem(Texts.text("inbox.unread-again"), click -> deeds.unreadAgain(entry));
        }
        menu.addItem(Texts.text("inbox.mute", Texts.text(entry.kind().textKey())), click -> deeds.mute(entry));
        return more;
    }

    private static Button square(GsIcon icon, String textKey) {
        Button button = new Button(icon.small());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("gs-square");
        button.setAriaLabel(Texts.text(textKey));
        button.setTooltipText(Texts.text(textKey));
        return button;
    }

    private static ContextMenu menu(Button target) {
        ContextMenu menu = new ContextMenu(target);
        menu.setOpenOnClick(true);
        return menu;
    }
}
