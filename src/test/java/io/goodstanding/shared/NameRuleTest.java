package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Priya Nair", "Zoë", "O’Brien", "Jean-Luc", "李小龙", "محمد", "Team 7", "Nguyễn Thị Hương", "4"})
    void names_of_the_world_are_kept_as_they_are(String name) {
        assertThat(NameRule.clean(name)).isEqualTo(name);
        assertThat(NameRule.PERSON.refusal(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "' Ana  Ruiz ', Ana Ruiz",
        "'Ana\u00A0Ruiz', Ana Ruiz",
        "'Ana\tRuiz\n', Ana Ruiz",
        "'Ana\u2028Ruiz', Ana Ruiz",
        "'A\u200Bna\uFEFF', Ana",
        "'\u202EAna', Ana",
        "'Ana \u200B Ruiz', Ana Ruiz",
        "'Ana\u0000\u0007Ruiz', Ana Ruiz",
        "'A\u00ADna\u2060', Ana",
    })
    void what_nobody_sees_is_not_kept(String typed, String kept) {
        assertThat(NameRule.clean(typed)).isEqualTo(kept);
    }

    @Test
    void two_spellings_of_one_look_become_one() {
        assertThat(NameRule.clean("Zoe\u0308")).isEqualTo("Zo\u00EB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u200D", "\u3164", "\u2800", "\u202E", "—", "…", "\uD83E"})
    void nothing_to_read_is_no_name(String typed) {
        assertThat(NameRule.TEAM.refusal(typed)).contains(Phrase.of("name.missing"));
    }

    @Test
    void as_long_as_the_column_is_taken_and_one_more_is_refused_with_both_figures() {
        assertThat(NameRule.TEAM.refusal("é".repeat(80))).isEmpty();
        assertThat(NameRule.TEAM.refusal("é".repeat(81))).contains(Phrase.of("name.too-long", 80, 81));
        assertThat(NameRule.PERSON.refusal("é".repeat(120))).isEmpty();
        assertThat(NameRule.PERSON.refusal("é".repeat(121))).contains(Phrase.of("name.too-long", 120, 121));
    }

    @Test
    void what_is_not_kept_does_not_count() {
        assertThat(NameRule.TEAM.refusal("  " + "a\u200B".repeat(80) + "  ")).isEmpty();
    }

    @Test
    void a_letter_of_two_halves_counts_once() {
        assertThat(NameRule.TEAM.refusal("𝒜".repeat(80))).isEmpty();
        assertThat(NameRule.TEAM.refusal("𝒜".repeat(81))).isPresent();
    }
}
