package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.SearchWords;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;

/** The library of playbooks, for everybody to read; live. */
@Route(PlaybookAddress.ALL)
@Menu(title = "nav.playbooks", icon = "BOOK", order = 3.2)
@PermitAll
class PlaybooksView extends Page {

    private final transient PlaybookBench bench;
    private final transient Bell bell;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final PlaybooksGrid grid = new PlaybooksGrid();

    PlaybooksView(PlaybookBench bench, Bell bell, CurrentUser user) {
        this.bench = bench;
        this.bell = bell;
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
        Div head = head(Texts.text("nav.playbooks"), count, spacer(), Keys.on(Keys.SEARCH, search));
        add(head);
        if (user.require().role() == Role.ADMIN) {
            head.add(importButton(), newButton());
            add(new OwnDrafts(bench));
        }
        add(grid);
        Signal.effect(this, this::listen);
    }

    private Button importButton() {
        return new Button(
                Texts.text("playbook.import"), GsIcon.UPLOAD.create(), click -> new ImportDialog(bench).open());
    }

    private Button newButton() {
        Button add = new Button(
                Texts.text("playbook.new"), GsIcon.PLUS.create(), click -> new NewPlaybookDialog(bench).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void listen() {
        bell.revision(Topic.PLAYBOOKS).get();
        Texts texts = bench.texts();
        grid.show(bench.playbooks().list().stream()
                .map(edition -> new PlaybookRow(edition, texts))
                .toList());
        filter();
    }

    private void filter() {
        count.setText(Texts.text("playbooks.count", grid.filter(SearchWords.of(search.getValue()))));
    }
}
