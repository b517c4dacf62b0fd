package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** One playbook to be read: its steps in order, what not to do, where it comes from, and its history. Live. */
@Route(PlaybookAddress.ALL + "/" + PlaybookAddress.KEY)
@PermitAll
class PlaybookView extends Page implements BeforeEnterObserver {

    private final transient Playbooks playbooks;
    private final transient Bell bell;
    private final transient Clock clock;
    private final transient SignedInUser reader;
    private String key = "";
    private Registration listening = () -> {};

    PlaybookView(Playbooks playbooks, Bell bell, CurrentUser user, Clock clock) {
        this.playbooks = playbooks;
        this.bell = bell;
        this.clock = clock;
        this.reader = user.require();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get(PlaybookAddress.PARAMETER).orElseThrow();
        if (playbooks.find(key).isEmpty()) {
            event.rerouteToError(AccessDeniedException.class);
            return;
        }
        listening.remove();
        listening = Signal.effect(this, this::listen);
    }

    private void listen() {
        bell.revision(Topic.PLAYBOOKS).get();
        playbooks.find(key).ifPresent(this::draw);
    }

    private void draw(Edition edition) {
        Playbook playbook = edition.playbook();
        Texts texts = Texts.of(reader.zone(), clock.instant());
        title(playbook.name());
        Span version = new Span(Texts.text("playbook.version", edition.version()));
        version.addClassNames("gs-sm", "gs-t3");
        removeAll();
        boolean admin = reader.role() == Role.ADMIN;
        Div columns = new Div(
                steps(playbook, texts),
                new Div(about(playbook), new DontsCard(playbook), new HistoryCard(playbooks, key, admin, texts)));
        columns.addClassNames("gs-cols", "gs-side");
        columns.getChildren().skip(1).forEach(side -> side.addClassName("gs-stack"));
        Div head = head(playbook.name(), version, spacer(), link(PlaybookAddress.tryOut(key), "playbook.try"));
        if (admin) {
            Anchor edit = link(PlaybookAddress.edit(key), "playbook.edit");
            edit.addClassName("gs-primary");
            head.add(edit);
        }
        add(crumb(playbook), head, columns);
    }

    private static Anchor link(String address, String key) {
        Anchor link = new Anchor(address, Texts.text(key));
        link.addClassName("gs-btn");
        return link;
    }

    private static Component crumb(Playbook playbook) {
        Div crumb = new Div(
                new Anchor(PlaybookAddress.ALL, Texts.text("nav.playbooks")),
                GsIcon.CHEVRON_RIGHT.small(),
                new Span(playbook.name()));
        crumb.addClassName("gs-crumb");
        return crumb;
    }

    private Component steps(Playbook playbook, Texts texts) {
        OrderedList steps = new OrderedList();
        steps.addClassNames("gs-steps", "gs-plain-list");
        playbook.steps().forEach(step -> steps.add(new StepText(playbook, step, this::name, texts)));
        return new Card(
                new CardHead(
                        Texts.text("playbook.steps"),
                        Texts.text("playbooks.steps", playbook.steps().size())),
                steps);
    }

    private String name(String other) {
        return playbooks.find(other).map(edition -> edition.playbook().name()).orElse(other);
    }

    private static Component about(Playbook playbook) {
        Span applies = new Span(PlaybookWords.applies(playbook));
        applies.addClassName("gs-b");
        Span purpose = new Span(PlaybookWords.purpose(playbook.purpose()));
        purpose.addClassNames("gs-sm", "gs-t3");
        return new Card(new CardHead(Texts.text("playbook.about"), purpose), applies, new Paragraph(playbook.summary()))
                .spaced();
    }
}
