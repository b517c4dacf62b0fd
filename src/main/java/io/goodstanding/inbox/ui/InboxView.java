package io.goodstanding.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.inbox.InboxPage;
import io.goodstanding.inbox.InboxPart;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Everything that the reader was told, live: what waits, what was put off, and what is muted. */
@Route("inbox")
@PermitAll
class InboxView extends Page implements InboxRow.Deeds {

    private final transient Inbox inbox;
    private final transient InboxOpening opening;
    private final transient Bell bell;
    private final transient Clock clock;
    private final transient SignedInUser reader;
    private final Tabs parts = new Tabs();
    private final Button readAll = new Button(Texts.text("inbox.read-all"), GsIcon.CHECK.create(), click -> readAll());
    private final Div mutes = new Div();
    private final Div list = new Div();
    private final Button more = new Button(Texts.text("inbox.show-more"), click -> showMore());
    private int pages = 1;

    InboxView(Inbox inbox, InboxOpening opening, Bell bell, CurrentUser user, Clock clock) {
        super("gs-inbox");
        this.inbox = inbox;
        this.opening = opening;
        this.bell = bell;
        this.clock = clock;
        this.reader = user.require();
        title(Texts.text("inbox.title"));
        tabs();
        mutes.addClassName("gs-mutes");
        list.addClassNames("gs-card", "gs-notices");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(head(Texts.text("inbox.title"), parts, spacer(), readAll), mutes, Keys.list(list), more);
        Signal.effect(this, this::listen);
    }

    private void tabs() {
        parts.addThemeName("filled");
        for (InboxPart part : InboxPart.values()) {
            parts.add(new PartTab(part));
        }
        parts.addSelectedChangeListener(change -> {
            pages = 1;
            draw();
        });
    }

    private void listen() {
        bell.revision(Topic.TEAMS).get();
        bell.revision(Topic.inbox(reader.id())).get();
        draw();
    }

    private InboxPart part() {
        return parts.getSelectedTab() instanceof PartTab tab ? tab.part : InboxPart.UNREAD;
    }

    private void showMore() {
        pages++;
        draw();
    }

    /** As many pages as were asked for, each from where the one before ended. */
    private void draw() {
        Texts texts = texts();
        list.removeAll();
        OptionalLong before = OptionalLong.empty();
        boolean hasMore = true;
        for (int shown = 0; shown < pages && hasMore; shown++) {
            InboxPage page = inbox.page(part(), before);
            page.entries().forEach(entry -> list.add(new InboxRow(entry, this, texts)));
            hasMore = page.more();
            before = hasMore ? OptionalLong.of(page.entries().getLast().id()) : before;
        }
        more.setVisible(hasMore);
        readAll.setVisible(part() == InboxPart.UNREAD && list.getComponentCount() > 0);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(
                    GsIcon.BELL,
                    Texts.text("inbox.empty." + part().name()),
                    Texts.text("inbox.empty." + part().name() + ".text")));
        }
        drawMutes();
    }

    private void drawMutes() {
        mutes.removeAll();
        mutes.setVisible(part() == InboxPart.MUTED);
        if (part() != InboxPart.MUTED) {
            return;
        }
        List<NoticeKind> muted = inbox.muted();
        mutes.add(Notice.info("", Texts.text("inbox.muted.meaning")));
        muted.forEach(kind -> mutes.add(mute(kind)));
    }

    private Div mute(NoticeKind kind) {
        Span name = new Span(Texts.text(kind.textKey()));
        name.addClassNames("gs-b", "gs-sp");
        Button again = new Button(Texts.text("inbox.unmute"), click -> inbox.unmute(kind));
        again.addThemeVariants(ButtonVariant.SMALL);
        again.setAriaLabel(Texts.text("inbox.unmute.of", Texts.text(kind.textKey())));
        Div row = new Div(name, again);
        row.addClassName("gs-mute");
        return row;
    }

    private void readAll() {
        inbox.readAll();
        say(Texts.text("inbox.read-all.said"));
    }

    @Override
    public void follow(InboxEntry entry) {
        opening.follow(entry);
    }

    @Override
    public void read(InboxEntry entry) {
        inbox.read(entry.id());
    }

    @Override
    public void unreadAgain(InboxEntry entry) {
        inbox.unreadAgain(entry.id());
    }

    @Override
    public void snooze(InboxEntry entry, Instant until) {
        try {
            inbox.snooze(entry.id(), until);
            say(Texts.text("inbox.snoozed.said", texts().moment(until)));
        } catch (Refused refused) {
            refuse(texts().say(refused.phrase()));
            draw();
        }
    }

    @Override
    public void chooseSnooze(InboxEntry entry) {
        new SnoozeDialog(inbox, entry, texts()).open();
    }

    @Override
    public void mute(InboxEntry entry) {
        inbox.mute(entry.kind());
        say(Texts.text("inbox.muted.said", Texts.text(entry.kind().textKey())));
    }

    private Texts texts() {
        return Texts.of(reader.zone(), clock.instant());
    }

    private static final class PartTab extends Tab {
        private final InboxPart part;

        private PartTab(InboxPart part) {
            super(Texts.text(part.textKey()));
            this.part = part;
        }
    }
}
