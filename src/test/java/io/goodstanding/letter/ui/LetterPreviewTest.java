package io.goodstanding.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.letter.FilledLetter;
import io.goodstanding.letter.LetterPiece;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.MergeField;
import io.goodstanding.testing.ApplicationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A filled letter on a screen, without a browser. */
@ApplicationTest
class LetterPreviewTest extends SpringBrowserlessTest {

    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    private final LetterPreview preview = new LetterPreview();

    @BeforeEach
    void it_stands_on_a_page() {
        UI.getCurrent().add(preview);
    }

    private static FilledLetter letter() {
        return new FilledLetter(
                LetterPurpose.FOLLOW_UP,
                1,
                List.of(piece("Case "), piece(MergeField.CASE_NUMBER, "[case number]")),
                List.of(piece("Hello,\n\nI am "), piece(MergeField.NAME, MARKUP), piece(".\n\n"), piece("Bye")),
                Set.of(MergeField.CASE_NUMBER));
    }

    @Test
    void paragraphs_stand_apart_and_values_are_words_whatever_is_in_them() {
        preview.show(letter());

        assertThat(find(Paragraph.class).all())
                .extracting(paragraph -> paragraph.getElement().getTextRecursively())
                .containsExactly("Case [case number]", "Hello,", "I am " + MARKUP + ".", "Bye");
        assertThat(preview.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void what_is_missing_looks_and_is_read_different() {
        preview.show(letter());

        assertThat(find(Span.class).all().stream()
                        .filter(span -> span.hasClassName("gs-missing"))
                        .map(Span::getText))
                .containsExactly("[case number]");
        assertThat(find(NativeButton.class).exists()).isFalse();
    }

    @Test
    void a_field_is_a_button_that_leads_to_where_its_value_comes_from() {
        List<MergeField> asked = new ArrayList<>();
        preview.onField(asked::add).show(letter());

        find(NativeButton.class).all().forEach(button -> test(button).click());

        assertThat(asked).containsExactly(MergeField.CASE_NUMBER, MergeField.NAME);
        assertThat(find(NativeButton.class).first().getAriaLabel()).contains("Case number is missing");
    }

    @Test
    void another_letter_takes_its_place() {
        preview.show(letter());
        preview.show(new FilledLetter(LetterPurpose.X_MESSAGE, 1, List.of(), List.of(piece("Short")), Set.of()));

        assertThat(preview.getElement().getTextRecursively()).isEqualTo("Short");
    }

    private static LetterPiece piece(String words) {
        return new LetterPiece(words, Optional.empty());
    }

    private static LetterPiece piece(MergeField field, String value) {
        return new LetterPiece(value, Optional.of(field));
    }
}
