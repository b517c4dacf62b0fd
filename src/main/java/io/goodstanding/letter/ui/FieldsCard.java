package io.goodstanding.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.MergeField;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import java.util.Arrays;

/** The fields that a template may name; a click writes one where the caret is, or puts a condition around the words. */
class FieldsCard extends Composite<Card> {

    private final LetterPurpose purpose;
    private final SerializableBiConsumer<String, String> insert;

    /** @param insert what comes before and after the words that are selected */
    FieldsCard(LetterPurpose purpose, SerializableBiConsumer<String, String> insert) {
        this.purpose = purpose;
        this.insert = insert;
    }

    @Override
    protected Card initContent() {
        Span how = new Span(Texts.text(purpose.isOneLine() ? "letter.fields.one-line" : "letter.fields.how"));
        how.addClassNames("gs-sm", "gs-t3");
        Card card = new Card(new CardHead(Texts.text("letter.fields")), how);
        Arrays.stream(MergeField.values())
                .filter(purpose.allowedFields()::contains)
                .forEach(field -> card.body().add(row(field)));
        return card;
    }

    private Component row(MergeField field) {
        String name = Texts.text(field.textKey());
        Span words = new Span(name);
        words.addClassName("gs-sm");
        Span tag = new Span(field.tag());
        tag.addClassNames("gs-xs", "gs-t3", "gs-el");
        Span column = new Span(words, tag);
        column.addClassName("gs-col");
        NativeButton write = new NativeButton("", click -> insert.accept(field.tag(), ""));
        write.addClassName("gs-problem");
        write.add(column);
        write.setAriaLabel(Texts.text("letter.fields.write", name));
        Button condition = new Button(
                Texts.text("letter.fields.if"),
                click -> insert.accept("{{#" + field.key() + "}}", "{{/" + field.key() + "}}"));
        condition.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        condition.setAriaLabel(Texts.text("letter.fields.only-if", name));
        Div row = new Div(write, condition);
        row.addClassNames("gs-row", "gs-letter-field");
        return row;
    }
}
