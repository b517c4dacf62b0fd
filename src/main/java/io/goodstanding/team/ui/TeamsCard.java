package io.goodstanding.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.CountBadge;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.ui.Roster.Lead;
import io.goodstanding.team.ui.Roster.TeamRow;
import java.util.List;

/** Every team with its managers and reps; admins change them here. */
class TeamsCard extends Composite<Card> {

    /** So many reps are named; the badge counts them all. */
    private static final int NAMED = 12;

    private final boolean changeable;
    private final SerializableRunnable onAdd;
    private final SerializableConsumer<TeamName> onChange;

    /** @param changeable whether teams may be added and changed by the user */
    TeamsCard(boolean changeable, SerializableRunnable onAdd, SerializableConsumer<TeamName> onChange) {
        this.changeable = changeable;
        this.onAdd = onAdd;
        this.onChange = onChange;
    }

    @Override
    protected Card initContent() {
        Button add = new Button(Texts.text("people.team.add"), GsIcon.PLUS.small(), click -> onAdd.run());
        add.addThemeVariants(ButtonVariant.SMALL);
        add.setVisible(changeable);
        Card card = new Card(new CardHead(Texts.text("people.teams"), add));
        card.body().addClassName("gs-scroll");
        return card.grow();
    }

    void show(List<TeamRow> rows) {
        Div body = getContent().body();
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    GsIcon.PEOPLE,
                    Texts.text("people.teams.empty.title"),
                    Texts.text(changeable ? "people.teams.empty.text" : "people.teams.empty.manager")));
        }
        rows.forEach(row -> body.add(item(row)));
    }

    private Component item(TeamRow row) {
        Span name = new Span(row.team().name());
        name.addClassName("gs-b");
        Div words = new Div(name, managers(row), reps(row));
        words.addClassName("gs-col");
        Div item = new Div(
                GsIcon.PEOPLE.create(),
                words,
                new CountBadge(Texts.text("people.team.count", row.reps().size())));
        item.addClassName("gs-li");
        if (changeable) {
            item.add(changeButton(row.team()));
        }
        return item;
    }

    private Button changeButton(TeamName team) {
        Button change = new Button(GsIcon.PENCIL.small(), click -> onChange.accept(team));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setAriaLabel(Texts.text("people.team.edit", team.name()));
        change.setTooltipText(Texts.text("people.team.edit", team.name()));
        return change;
    }

    /** A team that nobody looks after is marked: nobody but the admins sees it. */
    private static Span managers(TeamRow row) {
        List<String> names = row.managers().stream().map(TeamsCard::inWords).toList();
        return names.isEmpty()
                ? line(Texts.text("people.team.managers.none"), "gs-stale")
                : line(Texts.text("people.team.managers", String.join(", ", names)), "gs-t2");
    }

    private static String inWords(Lead manager) {
        return manager.standIn()
                .map(standIn -> Texts.text("people.team.stand-in", manager.name(), standIn))
                .orElse(manager.name());
    }

    private static Span reps(TeamRow row) {
        List<String> names = row.reps();
        String some = String.join(", ", names.stream().limit(NAMED).toList());
        return names.isEmpty()
                ? line(Texts.text("people.team.reps.none"), "gs-t3")
                : line(Texts.text("people.team.reps", some, Math.max(0, names.size() - NAMED)), "gs-t2");
    }

    private static Span line(String text, String css) {
        Span line = new Span(text);
        line.addClassNames("gs-sm", css);
        return line;
    }
}
