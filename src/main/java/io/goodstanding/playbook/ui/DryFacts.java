package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.playbook.AskedFacts;
import io.goodstanding.playbook.Fact;
import io.goodstanding.playbook.Facts;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Wait;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the playbook wants to know about the incident; another choice begins the dry run anew. */
class DryFacts extends Composite<Card> {

    private static final String NO = "no";
    private static final List<Integer> DAYS = List.of(1, 3, 7, 30);

    private final Map<Fact, Select<String>> choices = new EnumMap<>(Fact.class);
    private final Select<Integer> lift;
    private final transient Playbook playbook;
    private final transient Instant start;
    private final SerializableConsumer<Facts> onChange;

    DryFacts(Playbook playbook, Instant start, SerializableConsumer<Facts> onChange) {
        this.playbook = playbook;
        this.start = start;
        this.onChange = onChange;
        AskedFacts.of(playbook).forEach((fact, values) -> {
            Select<String> choice = Fields.choice(
                    "fact",
                    values,
                    fact == Fact.PENDING ? null : values.contains(NO) ? NO : values.getFirst(),
                    value -> ConditionWords.value(fact, value),
                    this::changed);
            choice.setLabel(Texts.sentence(ConditionWords.fact(fact)));
            choices.put(fact, choice);
        });
        lift = Fields.choice("lift", DAYS, null, days -> Texts.text("playbook.span.DAYS", days), this::changed);
        lift.setHelperText(Texts.text("playbook.try.lift.helper"));
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("playbook.try.facts"))).spaced();
        choices.values().forEach(card.body()::add);
        boolean waits = playbook.steps().stream()
                .flatMap(step -> step.waitsFor().stream())
                .anyMatch(Wait.UntilLifted.class::isInstance);
        if (waits) {
            card.body().add(lift);
        }
        card.setVisible(waits || !choices.isEmpty());
        return card;
    }

    private void changed() {
        onChange.accept(facts());
    }

    Facts facts() {
        Facts facts = Facts.none();
        for (Map.Entry<Fact, Select<String>> choice : choices.entrySet()) {
            Optional<String> value = choice.getValue().getOptionalValue();
            facts = value.isPresent() ? facts.with(choice.getKey(), value.get()) : facts;
        }
        return facts.lifting(lift.getOptionalValue().map(days -> start.plus(Duration.ofDays(days))));
    }
}
