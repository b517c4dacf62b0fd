package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.playbook.ui.DontsCard;
import io.goodstanding.run.RunEntry;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.LiftRange;
import io.goodstanding.shared.ui.LiftRangeBar;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.TicketDetails;
import java.time.Duration;
import java.time.Instant;

/** Beside the steps: what is known, when it usually lifts, what not to do, and what happened in the run. */
class RunSide extends Composite<Div> {

    private final transient RunSnapshot shown;
    private final transient Texts texts;

    RunSide(RunSnapshot shown) {
        this.shown = shown;
        this.texts = shown.texts();
        getContent().addClassNames("gs-stack", "gs-run-side");
        getContent().add(facts());
        shown.incident()
                .flatMap(incident -> incident.expectedLift().map(lift -> lift(incident, lift)))
                .ifPresent(getContent()::add);
        getContent().add(new DontsCard(shown.run().playbook()), history());
    }

    private Component facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("gs-facts");
        shown.incident().ifPresent(incident -> {
            fact(facts, "run.fact.kind", IncidentWords.kind(incident.kind()));
            fact(facts, "run.fact.occurrence", Texts.text("run.fact.occurrence.value", incident.occurrence()));
            fact(facts, "run.fact.started", texts.moment(incident.startedAt()));
            incident.liftedAt().ifPresent(at -> {
                fact(facts, "run.fact.lifted", texts.moment(at));
                fact(facts, "run.fact.lost", texts.span(Duration.between(incident.startedAt(), at)));
            });
            fact(facts, "run.fact.logged", incident.loggedBy());
            if (!incident.wording().isEmpty()) {
                fact(facts, "run.fact.wording", incident.wording());
            }
        });
        fact(facts, "run.fact.owner", shown.owner());
        fact(facts, "run.fact.run-started", texts.moment(shown.run().run().startedAt()));
        shown.ticket()
                .ifPresent(ticket -> facts.add(
                        new DescriptionList.Term(Texts.text("run.fact.ticket")),
                        new DescriptionList.Description(new Anchor("ticket/" + ticket.id(), ticket(ticket)))));
        return new Card(new CardHead(Texts.text("run.facts")), facts);
    }

    private String ticket(TicketDetails ticket) {
        return Texts.text(
                "run.fact.ticket.value",
                ticket.name(),
                Texts.text(ticket.channel().textKey()),
                Texts.text(ticket.state().textKey()),
                texts.day(ticket.openedAt()));
    }

    private static void fact(DescriptionList facts, String name, String value) {
        Span words = new Span(value);
        words.addClassName("gs-wording");
        facts.add(new DescriptionList.Term(Texts.text(name)), new DescriptionList.Description(words));
    }

    private Component lift(IncidentDetails incident, ExpectedLift lift) {
        Instant now = texts.now();
        String countdown = incident.liftedAt()
                .map(at -> Texts.text("run.lifted", texts.moment(at)))
                .orElseGet(() -> Texts.sentence(IncidentWords.countdown(lift.from(), lift.to(), now, texts)));
        Span words = new Span(countdown);
        words.addClassName("gs-b");
        Span range = new Span(IncidentWords.range(lift, texts));
        range.addClassNames("gs-sm", "gs-t2");
        LiftRangeBar bar = new LiftRangeBar(
                LiftRange.of(
                        incident.startedAt(),
                        lift.from(),
                        lift.to(),
                        incident.liftedAt().orElse(now)),
                null,
                countdown);
        return new Card(new CardHead(Texts.text("run.lift")), words, bar, range).spaced();
    }

    private Component history() {
        OrderedList list = new OrderedList();
        list.addClassNames("gs-plain-list", "gs-timeline");
        shown.run().entries().reversed().forEach(entry -> list.add(line(entry)));
        list.add(line(
                shown.run().run().startedAt(),
                Texts.text(
                        "run.happened.started",
                        shown.run().playbook().name(),
                        shown.run().startedBy()),
                ""));
        return new Card(new CardHead(Texts.text("run.history")), list);
    }

    private ListItem line(RunEntry entry) {
        String what = shown.words().happened(entry) + " · " + entry.by();
        ListItem line = line(entry.move().at(), what, entry.move().note());
        entry.takenBack().ifPresent(back -> {
            line.addClassName("gs-taken-back");
            Span words = new Span(Texts.text("run.happened.taken-back", back.by(), texts.moment(back.at())));
            words.addClassNames("gs-xs", "gs-t3");
            line.getChildren().skip(1).findFirst().ifPresent(column -> ((Div) column).add(words));
        });
        return line;
    }

    private ListItem line(Instant at, String what, String note) {
        Span time = new Span(texts.moment(at));
        time.addClassNames("gs-xs", "gs-t3");
        Span sentence = new Span(what);
        sentence.addClassName("gs-sm");
        Div words = new Div(sentence);
        words.addClassName("gs-col");
        if (!note.isEmpty()) {
            Paragraph said = new Paragraph(note);
            said.addClassNames("gs-xs", "gs-t2", "gs-wording");
            words.add(said);
        }
        return new ListItem(time, words);
    }
}
