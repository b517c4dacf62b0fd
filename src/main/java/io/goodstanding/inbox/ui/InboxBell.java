package io.goodstanding.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.FrameBell;
import java.time.Clock;
import java.util.List;

/** The bell: how many notices wait, live on every page, and the newest of them at a glance. */
@SpringComponent
class InboxBell implements FrameBell {

    private static final int AT_A_GLANCE = 5;
    private static final int MOST_SHOWN = 99;

    private final Inbox inbox;
    private final InboxOpening opening;
    private final CurrentUser user;
    private final Bell bell;
    private final Clock clock;

    InboxBell(Inbox inbox, InboxOpening opening, CurrentUser user, Bell bell, Clock clock) {
        this.inbox = inbox;
        this.opening = opening;
        this.user = user;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public Parts create() {
        SignedInUser reader = user.require();
        Span inDrawer = count();
        Span inBar = count();
        Button button = Keys.on("g n", new Button(GsIcon.BELL.create()));
        button.addClassNames("gs-square", "gs-bell");
        button.setSuffixComponent(inDrawer);
        RouterLink link = new RouterLink(InboxView.class);
        Span unreadInBar = new Span();
        unreadInBar.addClassName("gs-visually-hidden");
        Span title = new Span(Texts.text("inbox.title"));
        title.getElement().setAttribute("aria-hidden", "true");
        link.add(GsIcon.BELL.large(), inBar, title, unreadInBar);
        Div glance = new Div();
        glance.addClassName("gs-glance");
        Popover popover = popover(button, glance, reader);
        Signal.effect(button, () -> {
            bell.revision(Topic.TEAMS).get();
            bell.revision(Topic.inbox(reader.id())).get();
            int unread = inbox.unread();
            String shown = unread == 0 ? "" : unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread);
            inDrawer.setText(shown);
            inBar.setText(shown);
            String name = Texts.text("inbox.bell", unread);
            button.setAriaLabel(name);
            unreadInBar.setText(name);
            if (popover.isOpened()) {
                draw(glance, popover, reader);
            }
        });
        return new Parts(new Div(button, popover), link);
    }

    private static Span count() {
        Span count = new Span();
        count.addClassName("gs-unread");
        count.getElement().setAttribute("aria-hidden", "true");
        return count;
    }

    private Popover popover(Button target, Div glance, SignedInUser reader) {
        Popover popover = new Popover(glance);
        popover.setTarget(target);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        popover.setAriaLabel(Texts.text("inbox.title"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                draw(glance, popover, reader);
            }
        });
        return popover;
    }

    private void draw(Div glance, Popover popover, SignedInUser reader) {
        Texts texts = Texts.of(reader.zone(), clock.instant());
        glance.removeAll();
        Span title = new Span(Texts.text("inbox.title"));
        title.addClassNames("gs-b", "gs-sp");
        Anchor all = new Anchor("inbox", Texts.text("inbox.open"));
        all.getElement().addEventListener("click", click -> popover.close());
        Div head = new Div(title, all);
        head.addClassName("gs-ch");
        glance.add(head);
        List<InboxEntry> newest = inbox.newest(AT_A_GLANCE);
        if (newest.isEmpty()) {
            Div none = new Div(new Span(Texts.text("inbox.empty.UNREAD")));
            none.addClassNames("gs-pad", "gs-t2");
            glance.add(none);
        }
        newest.forEach(entry -> glance.add(line(entry, popover, texts)));
    }

    private NativeButton line(InboxEntry entry, Popover popover, Texts texts) {
        Span sentence = new Span(texts.say(entry.sentence()));
        sentence.addClassName("gs-med");
        Span words = new Span(sentence, InboxWords.whoAndWhen(entry, texts));
        words.addClassName("gs-col");
        NativeButton line = new NativeButton("", click -> {
            popover.close();
            opening.follow(entry);
        });
        line.addClassName("gs-glance-line");
        line.add(InboxWords.disc(entry.kind()), words);
        line.getElement().setAttribute("title", texts.say(entry.action()));
        return line;
    }
}
