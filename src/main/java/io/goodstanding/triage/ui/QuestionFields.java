package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableBiConsumer;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.triage.Answer;
import io.goodstanding.triage.Question;
import io.goodstanding.triage.Telling;
import io.goodstanding.triage.Triage;
import java.util.List;

/** What is asked after a choice that may mean several things; none at all for most people. */
class QuestionFields extends Composite<Div> {

    private final SerializableBiConsumer<Question, Answer> onAnswer;
    private List<Question> asked = List.of();

    QuestionFields(SerializableBiConsumer<Question, Answer> onAnswer) {
        this.onAnswer = onAnswer;
        getContent().addClassNames("gs-questions");
        getContent().setVisible(false);
    }

    /** Asks what the telling leads to; fields that are there already stay. */
    void show(Telling told) {
        List<Question> wanted = Triage.questions(told);
        int same = 0;
        while (same < Math.min(asked.size(), wanted.size()) && asked.get(same) == wanted.get(same)) {
            same++;
        }
        while (getContent().getComponentCount() > same) {
            getContent().remove(getContent().getComponentAt(same));
        }
        for (int i = same; i < wanted.size(); i++) {
            getContent().add(field(wanted.get(i), told));
        }
        asked = wanted;
        getContent().setVisible(!wanted.isEmpty());
    }

    boolean asksAnything() {
        return !asked.isEmpty();
    }

    private RadioButtonGroup<Answer> field(Question question, Telling told) {
        RadioButtonGroup<Answer> field = new RadioButtonGroup<>(Texts.text("log.question." + question));
        field.setItems(question.answers());
        field.setItemLabelGenerator(answer -> Texts.text("log.answer." + answer));
        field.setValue(told.answers().get(question));
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                onAnswer.accept(question, change.getValue());
            }
        });
        return field;
    }
}
