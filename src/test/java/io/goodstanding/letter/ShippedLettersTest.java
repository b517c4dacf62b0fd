package io.goodstanding.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters that come with the product. */
class ShippedLettersTest {

    private final ShippedLetters shipped = new ShippedLetters();

    @ParameterizedTest
    @EnumSource
    void each_keeps_the_rules_that_admins_keep(LetterPurpose purpose) {
        assertThat(LetterRules.problems(shipped.of(purpose))).isEmpty();
        assertThat(shipped.of(purpose).version()).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void each_is_short_whole_and_reads_well_with_everything_known(LetterPurpose purpose) {
        FilledLetter letter = LetterFilling.fill(shipped.of(purpose), SampleValues.known());

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.words()).isLessThanOrEqualTo(160);
        assertThat(letter.bodyText())
                .startsWith("Hello")
                .doesNotContain("{", "}", "[", "..", " .", " ,", "  ", "\n\n\n")
                .isEqualTo(letter.bodyText().strip());
    }

    @ParameterizedTest
    @EnumSource
    void each_reads_well_with_nothing_known_but_its_gaps(LetterPurpose purpose) {
        FilledLetter letter = LetterFilling.fill(shipped.of(purpose), Map.of());

        assertThat(letter.bodyText()).doesNotContain("..", " .", " ,", "  ", "\n\n\n", ": .", "()", "“”");
    }

    /** The rep has confirmed none of this, and B's letters may not be copied. */
    @ParameterizedTest
    @EnumSource
    void each_promises_and_admits_nothing_that_the_rep_did_not_say(LetterPurpose purpose) {
        LetterTemplate template = shipped.of(purpose);
        assertThat((template.subject() + " " + template.body()).toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "never again",
                        "i will",
                        "i want",
                        "promise",
                        "mistake",
                        "violat",
                        "apolog",
                        "i did not",
                        "nobody else",
                        "no tool",
                        "no automation",
                        "banned",
                        "jail",
                        "urgent");
    }

    @Test
    void the_first_letter_says_all_that_support_asks_for_and_leaves_out_what_is_not_known() {
        Set<MergeField> asked = Set.of(
                MergeField.PROFILE_URL,
                MergeField.EMAILS,
                MergeField.PHONES,
                MergeField.LAST_SIGN_IN,
                MergeField.RECENT_CHANGES,
                MergeField.DEVICES,
                MergeField.ERROR_TEXT,
                MergeField.ID_DOCUMENT);
        LetterTemplate template = shipped.of(LetterPurpose.FIRST_CONTACT);

        FilledLetter all = LetterFilling.fill(template, SampleValues.known());
        FilledLetter none = LetterFilling.fill(template, Map.of());

        asked.forEach(field ->
                assertThat(all.bodyText()).contains(SampleValues.known().get(field)));
        assertThat(none.missing()).containsExactly(MergeField.NAME);
        asked.forEach(field -> assertThat(none.bodyText()).doesNotContain(field.gap()));
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLLOW_UP", "CLOSED_CASE_AGAIN"})
    void those_that_go_on_in_a_case_cannot_do_without_its_number(LetterPurpose purpose) {
        assertThat(LetterFilling.fill(shipped.of(purpose), Map.of()).missing()).contains(MergeField.CASE_NUMBER);
    }

    @Test
    void the_second_letter_says_that_the_rules_were_read_and_asks_what_is_needed() {
        assertThat(LetterFilling.fill(shipped.of(LetterPurpose.SECOND_TIME), SampleValues.known())
                        .bodyText())
                .contains("User Agreement", "Professional Community Policies", "tell me what you need");
    }

    @Test
    void a_message_on_x_has_profile_case_and_trouble_and_is_short() {
        FilledLetter letter = LetterFilling.fill(shipped.of(LetterPurpose.X_MESSAGE), SampleValues.known());

        assertThat(letter.bodyText())
                .contains(
                        SampleValues.known().get(MergeField.PROFILE_URL),
                        SampleValues.known().get(MergeField.CASE_NUMBER),
                        SampleValues.known().get(MergeField.TROUBLE))
                .doesNotContain("\n");
        assertThat(letter.subject()).isEmpty();
        assertThat(letter.length()).isLessThan(200);
    }
}
