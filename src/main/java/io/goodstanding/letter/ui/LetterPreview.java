package io.goodstanding.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.letter.FilledLetter;
import io.goodstanding.letter.LetterPiece;
import io.goodstanding.letter.MergeField;
import io.goodstanding.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A letter as it would be sent: what comes from a field is blue, what is missing amber. Made of texts only; whatever
 * stands in a value is shown as it is.
 */
public final class LetterPreview extends Composite<Div> {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\n+");

    private transient Optional<SerializableConsumer<MergeField>> onField = Optional.empty();

    public LetterPreview() {
        getContent().addClassName("gs-letter");
        getElement().setAttribute("lang", "en");
    }

    /** From the next {@link #show} on, the fields are buttons that lead to where their values come from. */
    public LetterPreview onField(SerializableConsumer<MergeField> listener) {
        onField = Optional.of(listener);
        return this;
    }

    public void show(FilledLetter letter) {
        getContent().removeAll();
        if (!letter.subject().isEmpty()) {
            Span label = new Span(Texts.text("letter.subject"));
            label.addClassNames("gs-xs", "gs-t3");
            Paragraph subject = new Paragraph();
            subject.addClassName("gs-b");
            letter.subject().forEach(piece -> subject.add(inline(piece, letter.missing())));
            Div head = new Div(label, subject);
            head.addClassName("gs-letter-subject");
            getContent().add(head);
        }
        paragraphs(letter).forEach(getContent()::add);
    }

    private List<Paragraph> paragraphs(FilledLetter letter) {
        List<Paragraph> paragraphs = new ArrayList<>(List.of(new Paragraph()));
        for (LetterPiece piece : letter.body()) {
            if (piece.field().isPresent()) {
                paragraphs.getLast().add(inline(piece, letter.missing()));
                continue;
            }
            String[] parts = BETWEEN_PARAGRAPHS.split(piece.text(), -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    paragraphs.add(new Paragraph());
                }
                addWords(paragraphs.getLast(), parts[i]);
            }
        }
        paragraphs.removeIf(paragraph -> paragraph.getChildren().findAny().isEmpty());
        return paragraphs;
    }

    private static void addWords(HasComponents place, String words) {
        if (!words.isEmpty()) {
            place.add(new Text(words));
        }
    }

    private Component inline(LetterPiece piece, Set<MergeField> missing) {
        return piece.field()
                .<Component>map(field -> chip(piece.text(), field, missing.contains(field)))
                .orElseGet(() -> new Text(piece.text()));
    }

    private Component chip(String text, MergeField field, boolean isMissing) {
        String name = Texts.text(field.textKey());
        String words = Texts.text(isMissing ? "letter.chip.missing" : "letter.chip", name, text);
        Component chip = onField.<Component>map(listener -> button(text, field, words, listener))
                .orElseGet(() -> new Span(text));
        chip.addClassNames("gs-merge");
        chip.setClassName("gs-missing", isMissing);
        chip.getElement().setAttribute("title", words);
        chip.getElement().setAttribute("dir", "auto");
        return chip;
    }

    private static NativeButton button(
            String text, MergeField field, String words, SerializableConsumer<MergeField> listener) {
        NativeButton button = new NativeButton(text, click -> listener.accept(field));
        button.setAriaLabel(words);
        return button;
    }
}
