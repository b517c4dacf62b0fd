package io.goodstanding.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import java.time.Duration;

/** How a notice looks and reads, the same in the bell and on the page. */
final class InboxWords {

    private InboxWords() {}

    /** The mark of a kind, in a colour that goes with it; the shape alone tells them apart. */
    static Div disc(NoticeKind kind) {
        Div disc = new Div(icon(kind).create());
        disc.addClassNames("gs-qi", colour(kind));
        return disc;
    }

    private static GsIcon icon(NoticeKind kind) {
        return switch (kind) {
            case IMPORT_ASKED -> GsIcon.UPLOAD;
            case ANSWERED -> GsIcon.CHECK;
            case CHECK_ASKED -> GsIcon.HOURGLASS;
            case INCIDENT -> GsIcon.FLAG;
            case ASSIGNED -> GsIcon.PEOPLE;
            case STEP -> GsIcon.BOOK;
            case TICKET -> GsIcon.TICKET;
            case MENTIONED -> GsIcon.PERSON;
            case LIMIT_NEAR -> GsIcon.WARNING;
        };
    }

    private static String colour(NoticeKind kind) {
        return switch (kind) {
            case IMPORT_ASKED, ASSIGNED, MENTIONED, STEP, TICKET -> "gs-blue";
            case ANSWERED -> StandingLook.GOOD.css();
            case CHECK_ASKED -> StandingLook.RECOV.css();
            case INCIDENT -> StandingLook.INVR.css();
            case LIMIT_NEAR -> StandingLook.RISK.css();
        };
    }

    /** "Maya Lind · 2 h ago". */
    static Span whoAndWhen(InboxEntry entry, Texts texts) {
        Duration age = Duration.between(entry.at(), texts.now());
        String when = age.toDays() >= 2
                ? texts.moment(entry.at())
                : age.toMinutes() < 1 ? Texts.text("inbox.now") : Texts.text("inbox.ago", texts.span(age));
        Span words = new Span(entry.actor().map(name -> name + " · ").orElse("") + when + state(entry, texts));
        words.addClassNames("gs-xs", "gs-t3");
        words.getElement().setAttribute("title", texts.moment(entry.at()));
        return words;
    }

    private static String state(InboxEntry entry, Texts texts) {
        if (entry.doneAt().isPresent()) {
            return " · " + Texts.text("inbox.done");
        }
        return entry.snoozedUntil()
                .filter(texts.now()::isBefore)
                .map(until -> " · " + Texts.text("inbox.snoozed", texts.moment(until)))
                .orElse("");
    }
}
