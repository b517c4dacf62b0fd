package io.goodstanding.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.ui.IncidentDialogs;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import java.time.Duration;
import java.util.List;

/** All incidents of the account, newest first; each can be looked at, lifted ones corrected and reopened. */
class RepHistoryCard extends Composite<Card> {

    private final transient RepName rep;
    private final transient List<IncidentDetails> incidents;
    private final transient IncidentDialogs dialogs;
    private final transient Texts texts;

    RepHistoryCard(RepName rep, List<IncidentDetails> incidents, IncidentDialogs dialogs, Texts texts) {
        this.rep = rep;
        this.incidents = incidents;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("rep.history")));
        if (incidents.isEmpty()) {
            Span none = new Span(Texts.text("rep.history.none"));
            none.addClassName("gs-t2");
            card.body().add(new Div(none));
        }
        incidents.forEach(incident -> card.body().add(row(incident)));
        Span joined = new Span(Texts.text("rep.history.joined", rep.name(), texts.day(rep.joinedAt())));
        joined.addClassNames("gs-xs", "gs-t3");
        card.body().add(joined);
        return card;
    }

    private Component row(IncidentDetails incident) {
        Span name = new Span(IncidentWords.kind(incident.kind()));
        name.addClassNames("gs-sm", "gs-b");
        Span state = new Span(state(incident));
        state.addClassNames("gs-xs", "gs-t3");
        Span logged =
                new Span(Texts.text("rep.history.logged", incident.loggedBy(), texts.moment(incident.loggedAt())));
        logged.addClassNames("gs-xs", "gs-t3");
        Div words = new Div(name, state, logged);
        words.addClassName("gs-col");
        words.add(actions(incident));
        Span day = new Span(texts.shortDay(incident.startedAt()));
        day.addClassNames("gs-sm", "gs-t3", "gs-nw");
        Div row = new Div(GsIcon.FLAG.small(), words, day);
        row.addClassName("gs-li");
        return row;
    }

    private String state(IncidentDetails incident) {
        return incident.liftedAt()
                .map(lifted -> Texts.text(
                        "rep.history.lifted",
                        texts.shortDay(lifted),
                        texts.span(Duration.between(incident.startedAt(), lifted))))
                .orElseGet(() -> Texts.text("rep.history.open"));
    }

    private Div actions(IncidentDetails incident) {
        Div actions = new Div(small("incident.details", () -> dialogs.details(rep, incident)));
        if (incident.liftedAt().isPresent()) {
            actions.add(
                    small("incident.correct", () -> dialogs.correct(rep, incident)),
                    small("incident.reopen", () -> dialogs.reopen(rep, incident)));
        }
        if (incidents.stream().anyMatch(incident::mayBeDoubleOf)) {
            actions.add(small("incident.merge", () -> dialogs.merge(rep, incident)));
        }
        actions.addClassNames("gs-row", "gs-wrap", "gs-history-actions");
        return actions;
    }

    private static Button small(String key, SerializableRunnable action) {
        Button button = new Button(Texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
