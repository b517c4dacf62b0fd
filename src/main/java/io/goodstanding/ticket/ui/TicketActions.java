package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.channel.ChannelAdvice;
import io.goodstanding.channel.HelpAddress;
import io.goodstanding.channel.HelpPage;
import io.goodstanding.channel.SignedIn;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.evidence.ui.EvidenceDialogs;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.letter.LetterPdf;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.MergeField;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.ticket.EvidenceLine;
import io.goodstanding.ticket.LetterText;
import io.goodstanding.ticket.LetterUse;
import io.goodstanding.ticket.TicketEntry;
import io.goodstanding.ticket.TicketEvidence;
import io.goodstanding.ticket.TicketLetters;
import io.goodstanding.ticket.TicketState;
import io.goodstanding.ticket.TicketWork;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What can be done in a case from its page, and the dialogs that ask for more. */
@SpringComponent
class TicketActions {

    private final TicketWork work;
    private final TicketLetters letters;
    private final TicketEvidence evidence;
    private final EvidenceDialogs evidenceDialogs;
    private final LetterPdf pdf;
    private final Clock clock;

    TicketActions(
            TicketWork work,
            TicketLetters letters,
            TicketEvidence evidence,
            EvidenceDialogs evidenceDialogs,
            LetterPdf pdf,
            Clock clock) {
        this.work = work;
        this.letters = letters;
        this.evidence = evidence;
        this.evidenceDialogs = evidenceDialogs;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** The buttons of the page's head: each only where it does something. */
    Component buttons(TicketSnapshot shown) {
        Div buttons = new Div();
        buttons.addClassNames("gs-actions", "gs-wrap");
        if (!shown.ticket().isOpen()) {
            buttons.add(new Button(Texts.text("ticket.reopen"), GsIcon.UNDO.create(), click -> reopen(shown)));
            return buttons;
        }
        if (shown.ticket().state() != TicketState.DRAFT) {
            buttons.add(
                    new Button(
                            Texts.text("ticket.reply"),
                            GsIcon.MAIL.create(),
                            click -> new ReplyDialog(shown, work, clock).open()),
                    new Button(Texts.text("ticket.number"), click -> new NumberDialog(shown, work).open()));
        }
        buttons.add(new Button(Texts.text("ticket.close"), click -> new CloseTicketDialog(shown, work).open()));
        return buttons;
    }

    /** That one case is enough, and which one it is. */
    Component guard(TicketSnapshot shown) {
        boolean over = shown.incident().flatMap(IncidentDetails::liftedAt).isPresent();
        if (shown.ticket().isOpen() && over) {
            return Notice.info(Texts.text("ticket.guard.over"), Texts.text("ticket.guard.over.text"));
        }
        if (shown.ticket().isOpen()) {
            return Notice.of(
                    StandingLook.RISK,
                    GsIcon.LOCK,
                    Texts.text("ticket.guard"),
                    Texts.text("ticket.guard.text", shown.ticket().name()));
        }
        return shown.otherOpen()
                .<Component>map(open -> Notice.of(
                                StandingLook.RISK,
                                GsIcon.LOCK,
                                Texts.text("ticket.guard"),
                                Texts.text("ticket.guard.other", open.name()))
                        .with(new Anchor(TicketView.address(open.id()), open.name())))
                .orElseGet(() -> Notice.info("", Texts.text("ticket.guard.closed")));
    }

    void confirm(TicketSnapshot shown, EvidenceLine line, boolean right) {
        trying(shown, () -> evidence.confirm(shown.ticket().id(), line.item(), right));
    }

    void edit(TicketSnapshot shown, EvidenceItem item) {
        if (item == EvidenceItem.ERROR_TEXT) {
            new QuoteDialog(shown, work).open();
        } else {
            evidenceDialogs.edit(shown.ticket().accountId(), item, () -> {});
        }
    }

    /** A word in a letter leads to what stands behind it. */
    void edit(TicketSnapshot shown, MergeField field) {
        switch (field) {
            case PROFILE_URL -> edit(shown, EvidenceItem.PROFILE_URL);
            case EMAILS -> edit(shown, EvidenceItem.EMAILS);
            case PHONES -> edit(shown, EvidenceItem.PHONES);
            case LAST_SIGN_IN -> edit(shown, EvidenceItem.LAST_SIGN_IN);
            case RECENT_CHANGES -> edit(shown, EvidenceItem.RECENT_CHANGES);
            case DEVICES -> edit(shown, EvidenceItem.DEVICES);
            case ERROR_TEXT -> edit(shown, EvidenceItem.ERROR_TEXT);
            case ID_DOCUMENT -> edit(shown, EvidenceItem.ID_READY);
            case CASE_NUMBER -> new NumberDialog(shown, work).open();
            default -> Page.say(Texts.text("ticket.letter.fixed"));
        }
    }

    void tell(TicketSnapshot shown, SignedIn signedIn, boolean selfService) {
        trying(shown, () -> work.tell(shown.ticket().id(), shown.ticket().version(), signedIn, selfService));
    }

    /** A way that is not advised is taken only by somebody who read why. */
    void choose(TicketSnapshot shown, ChannelAdvice advice, Runnable after) {
        if (shown.ticket().state() != TicketState.DRAFT) {
            Page.refuse(Texts.text("ticket.refused.channel"));
            return;
        }
        trying(shown, () -> {
            work.choose(shown.ticket().id(), shown.ticket().version(), advice.channel());
            after.run();
        });
    }

    /** Which letter a case begins with. */
    LetterPurpose first(TicketSnapshot shown) {
        return letters.next(shown.ticket().id());
    }

    void snooze(TicketSnapshot shown) {
        new SnoozeDialog(shown, work).open();
    }

    void note(TicketSnapshot shown) {
        new NoteDialog(shown, work).open();
    }

    void approve(TicketSnapshot shown) {
        trying(shown, () -> {
            letters.approve(
                    shown.ticket().id(),
                    shown.ticket().version(),
                    shown.letter().purpose());
            Page.say(Texts.text("ticket.said.approved"));
        });
    }

    void sent(TicketSnapshot shown) {
        new SentDialog(shown, letters, clock).open();
    }

    void keep(TicketSnapshot shown, int seenVersion, LetterPurpose purpose, String subject, String body) {
        letters.keep(shown.ticket().id(), seenVersion, purpose, subject, body);
        Page.say(Texts.text("ticket.said.kept"));
    }

    void drop(TicketSnapshot shown, int seenVersion) {
        letters.drop(shown.ticket().id(), seenVersion);
    }

    /** The letter in the clear. */
    LetterText open(TicketSnapshot shown, LetterUse use) {
        return letters.open(shown.ticket().id(), shown.letter().purpose(), use);
    }

    /** A line of the correspondence in the clear. */
    LetterText read(TicketEntry entry) {
        return letters.read(entry.ticketId(), entry.seq());
    }

    /** Puts the letter into the reader's clipboard; where the browser forbids that, it says so. */
    Button copyButton(TicketSnapshot shown) {
        return new Button(Texts.text("ticket.letter.copy"), GsIcon.COPY.create(), click -> copy(shown));
    }

    private void copy(TicketSnapshot shown) {
        LetterText text = open(shown, LetterUse.COPY);
        UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", text.body())
                .then(Boolean.class, done -> copied(done, text), failed -> copied(false, text));
    }

    private static void copied(boolean done, LetterText text) {
        if (done) {
            Page.say(Texts.text("ticket.letter.copied", text.words()));
        } else {
            Page.refuse(Texts.text("ticket.letter.not-copied"));
        }
    }

    /** LinkedIn's own page for the way that was chosen. */
    Optional<String> target(TicketSnapshot shown) {
        HelpPage page = shown.letter().purpose().isOneLine()
                ? HelpPage.X_ACCOUNT
                : HelpPage.of(shown.ticket().channel());
        return Optional.ofNullable(shown.addresses().get(page)).map(HelpAddress::url);
    }

    String openKey(TicketSnapshot shown) {
        return shown.letter().purpose().isOneLine() ? "ticket.open.x" : "ticket.open.linkedin";
    }

    /** Opens the letter in the mail program, to answer LinkedIn's own mail. */
    Button mailButton(TicketSnapshot shown) {
        Button mail = new Button(Texts.text("ticket.letter.mail"), click -> {
            LetterText text = open(shown, LetterUse.MAIL);
            UI.getCurrent()
                    .getPage()
                    .setLocation("mailto:?subject=" + encoded(text.subject()) + "&body=" + encoded(text.body()));
        });
        mail.addThemeVariants(ButtonVariant.TERTIARY);
        return mail;
    }

    Component pdfLink(TicketSnapshot shown) {
        String name = shown.ticket().name() + ".pdf";
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    LetterText text = open(shown, LetterUse.PDF);
                    byte[] bytes = pdf.of(text.subject(), text.body());
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
                }),
                Texts.text("ticket.letter.pdf"));
        download.addClassName("gs-linkbutton");
        return download;
    }

    /** The ways that need no case, on LinkedIn's own pages. */
    Component helpLinks(TicketSnapshot shown) {
        Div links = new Div();
        links.addClassName("gs-help-links");
        List.of(HelpPage.FORGOT_PASSWORD, HelpPage.IDENTITY_CHECK)
                .forEach(page -> Optional.ofNullable(shown.addresses().get(page))
                        .ifPresent(address -> {
                            Anchor link = new Anchor(address.url(), Texts.text(page.textKey()), AnchorTarget.BLANK);
                            link.getElement().setAttribute("rel", "noopener noreferrer");
                            links.add(link);
                        }));
        return links;
    }

    private void reopen(TicketSnapshot shown) {
        trying(shown, () -> {
            work.reopen(shown.ticket().id(), shown.ticket().version());
            Page.say(Texts.text("ticket.said.reopened"));
        });
    }

    private static void trying(TicketSnapshot shown, Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            Page.refuse(shown.texts().say(refused.phrase()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
