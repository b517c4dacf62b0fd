package io.goodstanding.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a template with what is known. */
class LetterFillingTest {

    @Test
    void what_is_known_stands_in_the_words_as_a_piece_of_its_own() {
        FilledLetter letter = filled("My case {{caseNumber}} is open.", Map.of(MergeField.CASE_NUMBER, "4471"));

        assertThat(letter.body())
                .containsExactly(
                        new LetterPiece("My case ", Optional.empty()),
                        new LetterPiece("4471", Optional.of(MergeField.CASE_NUMBER)),
                        new LetterPiece(" is open.", Optional.empty()));
        assertThat(letter.bodyText()).isEqualTo("My case 4471 is open.");
        assertThat(letter.isComplete()).isTrue();
        assertThat(letter.version()).isEqualTo(3);
    }

    @Test
    void what_is_missing_is_a_gap_that_is_seen() {
        FilledLetter letter = filled("My case {{caseNumber}} is open.", Map.of());

        assertThat(letter.bodyText()).isEqualTo("My case [case number] is open.");
        assertThat(letter.missing()).containsExactly(MergeField.CASE_NUMBER);
    }

    @Test
    void a_gap_in_the_subject_counts_too() {
        FilledLetter letter = LetterFilling.fill(
                new LetterTemplate(LetterPurpose.FOLLOW_UP, 1, "Case {{caseNumber}}", "{{name}}"),
                Map.of(MergeField.NAME, "Ana"));

        assertThat(letter.subjectText()).isEqualTo("Case [case number]");
        assertThat(letter.missing()).containsExactly(MergeField.CASE_NUMBER);
    }

    @Test
    void a_condition_is_said_only_if_its_field_is_known_and_its_opposite_only_if_not() {
        String template = "Hello.{{#since}} Since {{since}}.{{/since}}{{^since}} For a while.{{/since}}";

        assertThat(filled(template, Map.of(MergeField.SINCE, "May")).bodyText()).isEqualTo("Hello. Since May.");
        FilledLetter unknown = filled(template, Map.of());
        assertThat(unknown.bodyText()).isEqualTo("Hello. For a while.");
        assertThat(unknown.missing()).isEmpty();
    }

    @Test
    void a_field_that_a_condition_on_another_one_needs_is_missing_too() {
        FilledLetter letter =
                filled("{{#sentOn}}Sent {{sentOn}} by {{channel}}.{{/sentOn}}", Map.of(MergeField.SENT_ON, "1 May"));

        assertThat(letter.bodyText()).isEqualTo("Sent 1 May by [way it was sent].");
        assertThat(letter.missing()).containsExactly(MergeField.CHANNEL);
    }

    @Test
    void blank_and_unseen_values_are_not_known() {
        assertThat(filled(
                                "{{#name}}I am {{name}}.{{/name}}{{^name}}Nobody.{{/name}}",
                                Map.of(MergeField.NAME, " \u200B\u00A0"))
                        .bodyText())
                .isEqualTo("Nobody.");
    }

    @Test
    void paragraphs_that_vanish_leave_no_empty_lines_behind() {
        String template = """
                {{#trouble}}
                About {{trouble}}.

                {{/trouble}}
                One.

                {{#emails}}
                E-mail: {{emails}}
                {{/emails}}

                {{#phones}}
                Phone: {{phones}}
                {{/phones}}

                Two.
                {{#devices}}

                Devices: {{devices}}
                {{/devices}}
                """;

        assertThat(filled(template, Map.of()).bodyText()).isEqualTo("One.\n\nTwo.");
        assertThat(filled(template, Map.of(MergeField.PHONES, "1")).bodyText()).isEqualTo("One.\n\nPhone: 1\n\nTwo.");
    }

    @Test
    void a_message_of_one_line_stays_one_line_and_says_nothing_private() {
        LetterTemplate template = new LetterTemplate(
                LetterPurpose.X_MESSAGE, 1, "", "Case {{caseNumber}}{{#emails}}, {{emails}}{{/emails}}");

        FilledLetter letter = LetterFilling.fill(
                template, Map.of(MergeField.CASE_NUMBER, "44\r\n71", MergeField.EMAILS, "ana@example.com"));

        assertThat(letter.bodyText()).isEqualTo("Case 44 71");
    }

    @Test
    void words_and_characters_are_counted_as_people_count_them() {
        FilledLetter letter = filled("Hello  {{name}},\n\nfine 👋🏽.", Map.of(MergeField.NAME, "Ana Ruiz"));

        assertThat(letter.words()).isEqualTo(5);
        assertThat(letter.length()).isEqualTo(26);
    }

    @Test
    void a_message_of_one_line_that_became_too_long_says_so() {
        LetterTemplate template = new LetterTemplate(LetterPurpose.X_MESSAGE, 1, "", "{{trouble}}");

        assertThat(LetterFilling.fill(template, Map.of(MergeField.TROUBLE, "😀".repeat(280)))
                        .fits())
                .isTrue();
        assertThat(LetterFilling.fill(template, Map.of(MergeField.TROUBLE, "😀".repeat(281)))
                        .fits())
                .isFalse();
    }

    private static FilledLetter filled(String body, Map<MergeField, String> known) {
        return LetterFilling.fill(new LetterTemplate(LetterPurpose.FOLLOW_UP, 3, "About it", body), known);
    }
}
