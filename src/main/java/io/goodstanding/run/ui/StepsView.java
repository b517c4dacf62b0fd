package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.run.RunList;
import io.goodstanding.run.RunRow;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.TeamScope;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** What waits for the reader in all playbooks; for who looks after teams, where everybody's runs stand. Live. */
@Route("steps")
@Menu(title = "nav.steps", icon = "FLAG", order = 2.5)
@PermitAll
class StepsView extends Page {

    private final transient RunList runs;
    private final transient TeamScope scope;
    private final transient Bell bell;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Tabs tabs = new Tabs();
    private final Div list = new Div();

    StepsView(RunList runs, TeamScope scope, Bell bell, CurrentUser user, Clock clock) {
        this.runs = runs;
        this.scope = scope;
        this.bell = bell;
        this.user = user;
        this.clock = clock;
        title(Texts.text("nav.steps"));
        tabs.add(new ListTab("steps.mine", runs::mine));
        if (scope.current().hasTeams()) {
            tabs.add(new ListTab("steps.open", runs::open));
        }
        tabs.add(new ListTab("steps.over", runs::closed));
        tabs.addSelectedChangeListener(change -> show());
        list.addClassName("gs-run-list");
        add(head(Texts.text("nav.steps"), tabs), list);
        Signal.effect(this, this::listen);
    }

    private void listen() {
        Scope seen = scope.current();
        bell.revision(Topic.TEAMS).get();
        seen.teams().stream()
                .map(TeamName::id)
                .map(Topic::team)
                .forEach(topic -> bell.revision(topic).get());
        if (seen.ownRepId().isPresent()) {
            bell.revision(Topic.account(seen.ownRepId().getAsLong())).get();
        }
        show();
    }

    private void show() {
        Texts texts = Texts.of(user.require().zone(), clock.instant());
        list.removeAll();
        if (tabs.getSelectedTab() instanceof ListTab tab) {
            List<RunRow> rows = tab.rows.get();
            rows.forEach(row -> list.add(new RunRowCard(row, texts)));
            if (rows.isEmpty()) {
                list.add(empty(tab));
            }
        }
    }

    private static Component empty(ListTab tab) {
        return new EmptyState(GsIcon.CHECK, Texts.text(tab.key + ".none"), Texts.text(tab.key + ".none.text"));
    }

    private static final class ListTab extends Tab {
        private final String key;
        private final transient Supplier<List<RunRow>> rows;

        private ListTab(String key, Supplier<List<RunRow>> rows) {
            super(Texts.text(key));
            this.key = key;
            this.rows = rows;
        }
    }
}
