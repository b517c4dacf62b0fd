package io.goodstanding.tidyup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.tidyup.TidyUp;
import io.goodstanding.tidyup.TidyUpList;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** Pending invitations by name, the oldest first, to withdraw by hand; for the rep whose they are and nobody else. Live. */
@Route("tidy-up")
@Menu(title = "nav.tidy-up", icon = "LIST", order = 2.5)
@PermitAll
class TidyUpView extends Page {

    private static final int AT_ONCE = 50;

    private final transient TidyUp tidyUp;
    private final transient Texts texts;
    private final Div names = stack();
    private final Div side = stack();
    private transient Optional<NamesCard> card = Optional.empty();

    TidyUpView(TidyUp tidyUp, TeamScope scope, CurrentUser user, Bell bell, Clock clock) {
        this.tidyUp = tidyUp;
        this.texts = Texts.of(user.require().zone(), clock.instant());
        title(Texts.text("nav.tidy-up"));
        OptionalLong own = scope.current().ownRepId();
        if (own.isEmpty()) {
            add(
                    head(Texts.text("nav.tidy-up")),
                    new EmptyState(GsIcon.LIST, Texts.text("tidy-up.none.title"), Texts.text("tidy-up.none.text")));
            return;
        }
        RepName rep = scope.requireOwn(own.getAsLong());
        Div columns = new Div(names, side);
        columns.addClassNames("gs-cols", "gs-side");
        Span under = new Span(Texts.text("tidy-up.under"));
        under.addClassNames("gs-sm", "gs-t3");
        add(head(Texts.text("nav.tidy-up"), under), columns);
        Signal.effect(this, () -> {
            bell.revision(Topic.account(rep.id())).get();
            show(rep);
        });
    }

    /** Runs again whenever the account changes: another window may have ticked a line or brought in an archive. */
    private void show(RepName rep) {
        TidyUpList list = tidyUp.list(rep.id());
        side.removeAll();
        side.add(new HowToCard(list.limits()), new CoolDownCard(list.coolDowns(), texts));
        if (list.keySet() && (card.isPresent() || !list.names().isEmpty())) {
            if (card.isEmpty()) {
                open(rep, list);
            }
            card.ifPresent(shown -> shown.show(list));
        } else {
            names.removeAll();
            names.add(list.keySet() ? empty() : noKey(list));
        }
    }

    private void open(RepName rep, TidyUpList list) {
        NamesCard opened = new NamesCard(tidyUp, rep, AT_ONCE, texts, () -> show(rep));
        card = Optional.of(opened);
        names.removeAll();
        if (list.unreadable() > 0) {
            names.add(Notice.of(
                    StandingLook.RISK,
                    GsIcon.KEY,
                    Texts.text("tidy-up.unreadable", list.unreadable()),
                    Texts.text("tidy-up.unreadable.text")));
        }
        names.add(opened);
    }

    private static Component noKey(TidyUpList list) {
        return Notice.of(
                StandingLook.RISK,
                GsIcon.KEY,
                Texts.text("tidy-up.no-key"),
                Texts.text("tidy-up.no-key.text", list.names().size()));
    }

    private static Component empty() {
        Anchor importing = new Anchor("import", Texts.text("import.link"));
        importing.addClassNames("gs-btn", "gs-primary");
        Div nothing = new Div(
                new EmptyState(GsIcon.CHECK, Texts.text("tidy-up.empty"), Texts.text("tidy-up.empty.text"), importing));
        nothing.addClassName("gs-card");
        return nothing;
    }

    private static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("gs-stack");
        return stack;
    }
}
