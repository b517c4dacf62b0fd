package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.SearchWords;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;

/** The library of playbooks, for everybody to read; live. */
@Route(PlaybookAddress.ALL)
@Menu(title = "nav.playbooks", icon = "BOOK", order = 3.2)
@PermitAll
class PlaybooksView extends Page {

    private final transient Playbooks playbooks;
    private final transient Bell bell;
    private final transient Clock clock;
    private final ZoneId zone;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final PlaybooksGrid grid = new PlaybooksGrid();

    PlaybooksView(Playbooks playbooks, Bell bell, CurrentUser user, Clock clock) {
        this.playbooks = playbooks;
        this.bell = bell;
        this.clock = clock;
        this.zone = user.require().zone();
        title(Texts.text("nav.playbooks"));
        search.addClassName("gs-search");
        search.setPlaceholder(Texts.text("playbooks.search"));
        search.setAriaLabel(Texts.text("playbooks.search"));
        search.setPrefixComponent(GsIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        count.addClassNames("gs-sm", "gs-t3");
        count.getElement().setAttribute("role", "status");
        add(head(Texts.text("nav.playbooks"), count, spacer(), Keys.on(Keys.SEARCH, search)), grid);
        Signal.effect(this, this::listen);
    }

    private void listen() {
        bell.revision(Topic.PLAYBOOKS).get();
        Texts texts = Texts.of(zone, clock.instant());
        grid.show(playbooks.list().stream()
                .map(edition -> new PlaybookRow(edition, texts))
                .toList());
        filter();
    }

    private void filter() {
        count.setText(Texts.text("playbooks.count", grid.filter(SearchWords.of(search.getValue()))));
    }
}
