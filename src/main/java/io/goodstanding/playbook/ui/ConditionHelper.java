package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.playbook.Fact;
import io.goodstanding.playbook.PlaybookFile.AnswerPart;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a clause of a condition together from what there is: an earlier question or a fact, and what it has to be. */
class ConditionHelper extends Composite<Details> {

    private static final List<String> WORDS = List.of("is");
    private static final List<String> ANSWERS = List.of("is", "is not");
    private static final List<String> NUMBERS = List.of(">=", "<", "is");

    private final Map<String, StepPart> questions;
    private final Select<String> about = new Select<>();
    private final Select<String> relation = new Select<>();
    private final ComboBox<String> value = new ComboBox<>(Texts.text("playbook.clause.value"));

    /** @param onClause takes a clause as it is written */
    ConditionHelper(List<StepPart> earlier, SerializableConsumer<String> onClause) {
        questions = earlier.stream()
                .filter(step -> step.type() != null && step.type().asks())
                .collect(Collectors.toMap(StepPart::key, step -> step, (one, other) -> one));
        about.setLabel(Texts.text("playbook.clause.about"));
        about.setItems(Stream.concat(
                        earlier.stream().map(StepPart::key).filter(questions::containsKey),
                        Stream.of(Fact.values()).map(Fact::written))
                .toList());
        about.setItemLabelGenerator(this::label);
        about.addValueChangeListener(change -> choose(change.getValue()));
        relation.setLabel(Texts.text("playbook.clause.relation"));
        relation.setItemLabelGenerator(sign -> Texts.text("playbook.clause." + word(sign)));
        value.setAllowCustomValue(true);
        value.addCustomValueSetListener(typed -> value.setValue(typed.getDetail()));
        Button add = new Button(Texts.text("playbook.clause.add"), click -> {
            if (!about.isEmpty() && !relation.isEmpty() && !value.isEmpty()) {
                onClause.accept(about.getValue() + " " + relation.getValue() + " " + value.getValue());
            }
        });
        add.addThemeVariants(ButtonVariant.SMALL);
        Div fields = new Div(about, relation, value, add);
        fields.addClassName("gs-form");
        getContent().setSummaryText(Texts.text("playbook.clause"));
        getContent().add(fields);
        getContent().addClassName("gs-span");
    }

    private String label(String subject) {
        return Fact.of(subject)
                .map(fact -> Texts.sentence(ConditionWords.fact(fact)))
                .orElseGet(() -> "“"
                        + Optional.ofNullable(questions.get(subject))
                                .map(Around::label)
                                .orElse(subject) + "”");
    }

    private static String word(String sign) {
        return switch (sign) {
            case ">=" -> "at-least";
            case "<" -> "below";
            case "is not" -> "is-not";
            default -> "is";
        };
    }

    private void choose(String subject) {
        Fact.of(subject)
                .ifPresentOrElse(
                        fact -> offer(
                                fact.isNumber() ? NUMBERS : WORDS,
                                fact.words(),
                                word -> ConditionWords.value(fact, word)),
                        () -> {
                            List<AnswerPart> answers = Optional.ofNullable(questions.get(subject))
                                    .map(step -> Workpiece.orNone(step.answers()))
                                    .orElse(List.of());
                            offer(
                                    ANSWERS,
                                    answers.stream().map(AnswerPart::key).toList(),
                                    key -> answers.stream()
                                            .filter(answer -> key.equals(answer.key()))
                                            .findFirst()
                                            .map(AnswerPart::label)
                                            .orElse(key));
                        });
    }

    private void offer(List<String> relations, List<String> values, ItemLabelGenerator<String> label) {
        relation.setItems(relations);
        relation.setValue(relations.getFirst());
        value.setItemLabelGenerator(label);
        value.setItems(values);
    }
}
