package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Purpose;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.RunList;
import io.goodstanding.run.RunRow;
import io.goodstanding.run.Runs;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.util.List;

/** Runs as other pages show them: where they stand, a way to them, and a button where one could be started. */
@SpringComponent
public class RunCards {

    private final Runs runs;
    private final RunList list;

    RunCards(Runs runs, RunList list) {
        this.runs = runs;
        this.list = list;
    }

    /** All runs of an account, read once for a page. */
    public List<RunRow> of(long accountId) {
        return list.ofAccount(accountId);
    }

    /** The way out of an open incident; where none goes on, one can be started. */
    public Component ofIncident(IncidentDetails incident, List<RunRow> all, Texts texts) {
        return all.stream()
                .filter(row -> row.purpose() == Purpose.RECOVERY)
                .filter(row -> row.incidentId().isPresent() && row.incidentId().getAsLong() == incident.id())
                .findFirst()
                .filter(RunRow::isOpen)
                .<Component>map(row -> new RunRowCard(row, texts).compact())
                .orElseGet(() -> startButton(incident, texts));
    }

    private Component startButton(IncidentDetails incident, Texts texts) {
        return new Button(Texts.text("run.start"), GsIcon.BOOK.create(), click -> {
            try {
                runs.startFor(incident.accountId(), incident.id());
                Page.open("incident/" + incident.id());
            } catch (Refused refused) {
                Page.refuse(texts.say(refused.phrase()));
            }
        });
    }

    /** What waits for a rep first, of the own account alone. */
    public Component next(long accountId, Texts texts) {
        return new NextStepCard(
                list.mine().stream().filter(row -> row.accountId() == accountId).toList(), texts);
    }

    /** The account's other runs, and a menu to start a playbook that needs no incident. */
    public Component others(long accountId, List<RunRow> all, Texts texts) {
        Div rows = new Div();
        rows.addClassName("gs-run-list");
        all.stream()
                .filter(row -> row.purpose() != Purpose.RECOVERY)
                .filter(RunRow::isOpen)
                .forEach(row -> rows.add(new RunRowCard(row, texts).compact()));
        if (rows.getComponentCount() == 0) {
            Span none = new Span(Texts.text("run.others.none"));
            none.addClassNames("gs-sm", "gs-t2");
            rows.add(none);
        }
        return new Card(new CardHead(Texts.text("run.others"), menu(accountId, texts)), rows);
    }

    private Component menu(long accountId, Texts texts) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        MenuItem start = menu.addItem(Texts.text("run.others.start"));
        runs.startable()
                .forEach(playbook ->
                        start.getSubMenu().addItem(playbook.name(), click -> startAlone(accountId, playbook, texts)));
        return menu;
    }

    private void startAlone(long accountId, Playbook playbook, Texts texts) {
        try {
            RunDetails started = runs.startAlone(accountId, playbook.key());
            Page.open(RunView.address(started.id()));
        } catch (Refused refused) {
            Page.refuse(texts.say(refused.phrase()));
        }
    }
}
