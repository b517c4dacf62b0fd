package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.ui.FocusKeeper;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.standing.ui.LevelLook;
import io.goodstanding.team.TeamScope;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.Tickets;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** One case with LinkedIn's support. Live: what somebody else does shows at once, and a letter in hand stays. */
@Route("ticket/:ticketId([0-9]{1,18})")
@PermitAll
class TicketView extends Page implements BeforeEnterObserver {

    private static final String ID = "ticketId";

    private final transient Tickets tickets;
    private final transient TicketSnapshots snapshots;
    private final transient TicketActions actions;
    private final transient TeamScope scope;
    private final transient Bell bell;
    private transient Optional<TicketDetails> ticket = Optional.empty();
    private final FocusKeeper focus = new FocusKeeper(this);
    private transient Optional<LetterPurpose> chosen = Optional.empty();
    private transient Optional<LetterEditor> editor = Optional.empty();
    private Registration listening = () -> {};

    TicketView(Tickets tickets, TicketSnapshots snapshots, TicketActions actions, TeamScope scope, Bell bell) {
        super("gs-ticket-page");
        this.tickets = tickets;
        this.snapshots = snapshots;
        this.actions = actions;
        this.scope = scope;
        this.bell = bell;
    }

    /** The address of a case. */
    static String address(long ticketId) {
        return "ticket/" + ticketId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long ticketId = Long.parseLong(event.getRouteParameters().get(ID).orElseThrow());
        ticket = tickets.find(ticketId);
        listening.remove();
        chosen = Optional.empty();
        editor = Optional.empty();
        if (ticket.isEmpty()) {
            event.rerouteToError(AccessDeniedException.class);
            return;
        }
        listening = Registration.combine(Signal.effect(this, this::listen), Signal.effect(this, this::leave));
    }

    private void listen() {
        ticket.ifPresent(shown -> {
            bell.revision(Topic.account(shown.accountId())).get();
            if (scope.visible(shown.accountId()).isPresent()) {
                draw();
            } else {
                Page.open("");
            }
        });
    }

    /** Whoever no longer looks after the rep's team leaves the page at once. */
    private void leave() {
        bell.revision(Topic.TEAMS).get();
        if (ticket.filter(shown -> scope.visible(shown.accountId()).isEmpty()).isPresent()) {
            Page.open("");
        }
    }

    private void draw() {
        TicketSnapshot shown = snapshots.of(ticket.orElseThrow().id(), chosen);
        title(Texts.text("ticket.title", shown.ticket().name(), shown.rep().name()));
        Div side = new Div(new ClockCard(shown, actions), new ThreadCard(shown, actions));
        side.addClassName("gs-stack");
        Div columns = new Div(new EvidenceCard(shown, actions), letter(shown), side);
        columns.addClassNames("gs-cols", "gs-ticket");
        removeAll();
        add(crumb(shown), head(shown));
        add(actions.guard(shown));
        add(new StatesLine(shown), columns);
        focus.restore();
    }

    private Component letter(TicketSnapshot shown) {
        editor.ifPresent(open -> open.refresh(shown));
        return new LetterCard(
                shown,
                actions,
                editor,
                purpose -> {
                    chosen = Optional.of(purpose);
                    draw();
                },
                edited -> {
                    editor = edited;
                    draw();
                });
    }

    private Component crumb(TicketSnapshot shown) {
        Div crumb = new Div();
        crumb.addClassName("gs-crumb");
        crumb.add(new Anchor("tickets", Texts.text("nav.tickets")), GsIcon.CHEVRON_RIGHT.small());
        crumb.add(new Anchor("rep/" + shown.rep().id(), shown.rep().name()), GsIcon.CHEVRON_RIGHT.small());
        crumb.add(new Span(shown.ticket().name()));
        return crumb;
    }

    private Component head(TicketSnapshot shown) {
        Div head = new Div(
                new Initials(shown.rep().name()),
                new H1(Texts.text(
                        "ticket.title", shown.ticket().name(), shown.rep().name())),
                LevelLook.badge(shown.level()));
        head.addClassName("gs-head");
        Div about = new Div();
        about.addClassNames("gs-sm", "gs-t3");
        shown.incident()
                .ifPresent(incident -> about.add(new Anchor(
                        "incident/" + incident.id(), Texts.text("ticket.incident", "INC-" + incident.id()))));
        shown.ticket().caseNumber().ifPresent(number -> about.add(new Span(Texts.text("ticket.case", number))));
        head.add(about, spacer(), actions.buttons(shown));
        return head;
    }
}
