package io.goodstanding.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.ui.IncidentDialogs;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.LiftRange;
import io.goodstanding.shared.ui.LiftRangeBar;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import java.time.Instant;
import java.util.Optional;

/** An open incident: since when, when it usually lifts and who says so, and what to do about it. */
class IncidentCard extends Composite<Card> {

    private final transient RepName rep;
    private final transient IncidentDetails incident;
    private final transient IncidentDialogs dialogs;
    private final transient Texts texts;
    private final transient Component run;
    private final transient Optional<Component> asking;
    private final StandingLook look;
    private final boolean mergeable;

    /**
     * @param run where its playbook stands
     * @param asking with what somebody asks the rep to look
     * @param mergeable whether there is another one of its kind
     */
    IncidentCard(
            RepName rep,
            IncidentDetails incident,
            StandingLook look,
            Component run,
            Optional<Component> asking,
            boolean mergeable,
            IncidentDialogs dialogs,
            Texts texts) {
        this.run = run;
        this.asking = asking;
        this.mergeable = mergeable;
        this.rep = rep;
        this.incident = incident;
        this.look = look;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("rep.incident"), "INC-" + incident.id()));
        Span name = new Span(IncidentWords.kind(incident.kind()));
        name.addClassNames("gs-md", "gs-b");
        String occurrence = IncidentWords.occurrence(incident.occurrence());
        Span since = new Span(Texts.text("rep.incident.since", texts.moment(incident.startedAt()))
                + (occurrence.isEmpty() ? "" : " · " + occurrence));
        since.addClassNames("gs-sm", "gs-t2");
        card.body().add(new Div(name), since);
        incident.expectedLift().ifPresentOrElse(lift -> addLift(card, lift), () -> addUnknownLift(card));
        if (!incident.wording().isEmpty()) {
            Paragraph wording = new Paragraph("“" + incident.wording() + "”");
            wording.addClassNames("gs-well", "gs-sm", "gs-wording");
            card.body().add(wording);
        }
        if (!incident.note().isEmpty()) {
            Paragraph note = new Paragraph(incident.note());
            note.addClassNames("gs-sm", "gs-wording");
            card.body().add(note);
        }
        card.body().add(run, actions());
        card.body().addClassName("gs-stack");
        return card;
    }

    private void addLift(Card card, ExpectedLift lift) {
        Instant now = texts.now();
        String countdown = Texts.sentence(IncidentWords.countdown(lift.from(), lift.to(), now, texts));
        if (lift.isOverdue(now)) {
            String checked = incident.checkedAt()
                    .map(at -> Texts.text("rep.incident.checked", texts.moment(at)))
                    .orElseGet(() -> Texts.text("rep.incident.unchecked"));
            card.body().add(Notice.of(look, GsIcon.HOURGLASS, countdown + ".", checked));
        } else {
            Span words = new Span(countdown);
            words.addClassName("gs-b");
            card.body()
                    .add(
                            words,
                            new LiftRangeBar(
                                    LiftRange.of(incident.startedAt(), lift.from(), lift.to(), now), look, countdown));
        }
        Span range = new Span(IncidentWords.range(lift, texts));
        range.addClassNames("gs-sm", "gs-t2");
        card.body().add(range);
    }

    private void addUnknownLift(Card card) {
        Span unknown = new Span(Texts.text("lift.unknown"));
        unknown.addClassNames("gs-sm", "gs-t2");
        card.body().add(unknown);
    }

    private Div actions() {
        Button check = new Button(Texts.text("incident.check"), click -> dialogs.check(rep, incident));
        check.addClassName("gs-tint");
        Button correct = new Button(Texts.text("incident.correct"), click -> dialogs.correct(rep, incident));
        correct.addThemeVariants(ButtonVariant.TERTIARY);
        Button details = new Button(Texts.text("incident.details"), click -> dialogs.details(rep, incident));
        details.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(check, correct, details);
        if (mergeable) {
            Button merge = new Button(Texts.text("incident.merge"), click -> dialogs.merge(rep, incident));
            merge.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(merge);
        }
        asking.ifPresent(actions::add);
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }
}
