package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.RunEffect;
import io.goodstanding.playbook.RunEffect.FoundStillThere;
import io.goodstanding.playbook.RunEffect.LiftIncident;
import io.goodstanding.playbook.RunEffect.NameIncident;
import io.goodstanding.playbook.RunEffect.OpenTicket;
import io.goodstanding.playbook.RunEffect.StartPlaybook;
import io.goodstanding.playbook.ui.DryRun.Happening;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What happened in a dry run, the newest first, and what would have happened outside of it. */
class DryHappenings extends Composite<Card> {

    private final transient DryRun dry;
    private final transient UnaryOperator<String> names;
    private final transient Texts texts;

    DryHappenings(DryRun dry, UnaryOperator<String> names, Texts texts) {
        this.dry = dry;
        this.names = names;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("playbook.try.happened")));
        dry.happenings().reversed().forEach(happening -> card.body().add(line(happening)));
        if (dry.happenings().isEmpty()) {
            Span nothing = new Span(Texts.text("playbook.try.nothing"));
            nothing.addClassNames("gs-sm", "gs-t2");
            card.body().add(nothing);
        }
        return card;
    }

    private Component line(Happening happening) {
        Span at = new Span(texts.moment(happening.at()));
        at.addClassNames("gs-xs", "gs-t3");
        Span what = new Span(Texts.text("playbook.try." + happening.what(), happening.step()));
        what.addClassName("gs-sm");
        Div words = new Div(at, what);
        words.addClassName("gs-col");
        happening
                .effects()
                .forEach(effect -> says(effect).ifPresent(said -> {
                    Span would = new Span(said);
                    would.addClassNames("gs-sm", "gs-b");
                    words.add(would);
                }));
        Div line = new Div(words);
        line.addClassName("gs-li");
        return line;
    }

    private Optional<String> says(RunEffect effect) {
        return switch (effect) {
            case OpenTicket ticket ->
                Optional.of(
                        Texts.text("playbook.try.would.ticket", Texts.text("playbook.channel." + ticket.channel())));
            case LiftIncident lift -> Optional.of(Texts.text("playbook.try.would.lift", texts.moment(lift.at())));
            case NameIncident name ->
                Optional.of(Texts.text(
                        "playbook.try.would.name",
                        PlaybookWords.kind(name.named().kind())));
            case StartPlaybook start -> Optional.of(Texts.text("playbook.try.would.start", names.apply(start.key())));
            case FoundStillThere still -> Optional.of(Texts.text("playbook.try.would.still"));
        };
    }
}
