package io.goodstanding.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.CountBadge;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.ui.Roster.TeamRow;
import java.util.List;

/** Every team with its managers and reps. */
class TeamsCard extends Composite<Card> {

    private final SerializableRunnable onAdd;

    TeamsCard(SerializableRunnable onAdd) {
        this.onAdd = onAdd;
    }

    @Override
    protected Card initContent() {
        Button add = new Button(Texts.text("people.team.add"), GsIcon.PLUS.small(), click -> onAdd.run());
        add.addThemeVariants(ButtonVariant.SMALL);
        Card card = new Card(new CardHead(Texts.text("people.teams"), add));
        card.body().addClassName("gs-scroll");
        return card.grow();
    }

    void show(List<TeamRow> rows) {
        Div body = getContent().body();
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    GsIcon.PEOPLE, Texts.text("people.teams.empty.title"), Texts.text("people.teams.empty.text")));
        }
        rows.forEach(row -> body.add(item(row)));
    }

    private static Component item(TeamRow row) {
        Span name = new Span(row.team().name());
        name.addClassName("gs-b");
        Div words = new Div(
                name,
                line(row.managers(), "people.team.managers", "people.team.managers.none"),
                line(row.reps(), "people.team.reps", "people.team.reps.none"));
        words.addClassName("gs-col");
        Div item = new Div(
                GsIcon.PEOPLE.create(),
                words,
                new CountBadge(Texts.text("people.team.count", row.reps().size())));
        item.addClassName("gs-li");
        return item;
    }

    private static Span line(List<String> names, String key, String noneKey) {
        Span line = new Span(names.isEmpty() ? Texts.text(noneKey) : Texts.text(key, String.join(", ", names)));
        line.addClassNames("gs-sm", names.isEmpty() ? "gs-t3" : "gs-t2");
        return line;
    }
}
