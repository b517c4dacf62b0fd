package io.goodstanding.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.goodstanding.shared.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template has to be so that it can be kept. */
class LetterRulesTest {

    @Test
    void a_field_that_there_is_not_is_named_with_those_that_there_are() {
        assertThat(LetterRules.problems(letter("Hello {{fullName}} and {{#boss}}{{name}}{{/boss}}")))
                .extracting(
                        problem -> problem.phrase().key(),
                        problem -> problem.phrase().args().getFirst())
                .containsExactly(tuple("letter.refused.unknown", "fullName"), tuple("letter.refused.unknown", "boss"));
        assertThat(LetterRules.problems(letter("{{fullName}}"))
                        .getFirst()
                        .phrase()
                        .args()
                        .get(1))
                .asString()
                .startsWith("name, profileUrl, emails");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{name}}}",
                "{{&name}}",
                "{{& name}}",
                "{{>letter}}",
                "{{=<% %>=}}",
                "{{!hidden}}",
                "{{.}}",
                "{{}}",
                "{{\"name\"}}",
                "{{<parent}}{{/parent}}",
                "{{$block}}{{/block}}",
                "{{ -index }}"
            })
    void nothing_of_mustache_but_fields_and_conditions_is_taken(String template) {
        assertThat(only(letter(template)).key()).isEqualTo("letter.refused.tag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{this}}", "{{name.length}}", "{{class}}", "{{na me}}", "{{#first}}x{{/first}}", "{{NAME}}"})
    void no_other_name_means_anything(String template) {
        assertThat(only(letter(template)).key()).isEqualTo("letter.refused.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "{{#name}}x, letter.refused.not-closed",
        "{{#name}}{{#since}}x{{/name}}{{/since}}, letter.refused.not-open",
        "x{{/name}}, letter.refused.not-open",
        "{{name, letter.refused.braces",
        "{{name}, letter.refused.braces",
        "name}}, letter.refused.braces",
        "{{na{{name}}, letter.refused.braces"
    })
    void what_has_lost_its_other_half_is_refused(String template, String refusal) {
        assertThat(only(letter(template)).key()).isEqualTo(refusal);
    }

    @Test
    void the_line_is_said_where_something_is_broken() {
        assertThat(only(letter("One\nTwo {{#name}}\nThree")))
                .isEqualTo(Phrase.of("letter.refused.not-closed", "name", 2, "{{/name}}"));
        assertThat(only(letter("One\nTwo\nThree }}")).args().getFirst()).isEqualTo(3);
    }

    @Test
    void single_braces_are_words() {
        assertThat(LetterRules.problems(letter("a { b } c {0} {'x'}"))).isEmpty();
    }

    @Test
    void a_letter_needs_a_subject_in_one_line_and_a_text() {
        assertThat(only(new LetterTemplate(LetterPurpose.APPEAL, 1, "", "Text")).key())
                .isEqualTo("letter.refused.subject");
        assertThat(only(new LetterTemplate(LetterPurpose.APPEAL, 1, "one\ntwo", "Text"))
                        .key())
                .isEqualTo("letter.refused.subject-lines");
        assertThat(only(letter("")).key()).isEqualTo("letter.refused.body");
    }

    @Test
    void a_hundred_kilobytes_are_refused_before_they_are_read() {
        assertThat(only(letter("{{#name}}".repeat(12_000))).key()).isEqualTo("text.too-long");
    }

    @Test
    void a_message_on_x_is_one_short_line_without_a_subject_and_without_anything_private() {
        assertThat(only(message("One\ntwo")).key()).isEqualTo("letter.refused.lines");
        assertThat(only(new LetterTemplate(LetterPurpose.X_MESSAGE, 1, "Hello", "One"))
                        .key())
                .isEqualTo("letter.refused.no-subject");
        assertThat(only(message("Mine: {{emails}}")).key()).isEqualTo("letter.refused.private");
        assertThat(only(message("{{#idDocument}}I have one{{/idDocument}}")).key())
                .isEqualTo("letter.refused.private");
        assertThat(LetterRules.problems(message("😀".repeat(280)))).isEmpty();
        assertThat(only(message("😀".repeat(281)))).isEqualTo(Phrase.of("letter.refused.long", 280, 281, 1));
    }

    @Test
    void its_length_is_counted_with_usual_values_and_without_any() {
        String words = "x".repeat(250);
        assertThat(only(message(words + "{{profileUrl}}")).key()).isEqualTo("letter.refused.long");
        assertThat(only(message("{{^caseNumber}}" + words.repeat(2) + "{{/caseNumber}}"))
                        .key())
                .isEqualTo("letter.refused.long");
    }

    private static Phrase only(LetterTemplate template) {
        assertThat(LetterRules.problems(template)).hasSize(1);
        return LetterRules.problems(template).getFirst().phrase();
    }

    private static LetterTemplate letter(String body) {
        return new LetterTemplate(LetterPurpose.APPEAL, 1, "Subject", body);
    }

    private static LetterTemplate message(String body) {
        return new LetterTemplate(LetterPurpose.X_MESSAGE, 1, "", body);
    }
}
