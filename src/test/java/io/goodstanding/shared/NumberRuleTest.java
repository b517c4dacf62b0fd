package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRuleTest {

    private static final NumberRule RULE = NumberRule.upTo(5_000);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12, 12",
        "+7, 7",
        "' 1 234 ', 1234",
        "'1\u202F234', 1234",
        "007, 7",
        "٤٢, 42",
        "１２, 12",
        "-0, 0",
        "000000000000000000007, 7",
        "'\u200B5', 5"
    })
    void digits_of_any_script_are_a_number(String typed, int number) {
        assertThat(RULE.refusal(typed)).isEmpty();
        assertThat(RULE.read(typed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5", "1,5", "1,234", "1e3", "twelve", "-", "+", "1-2", "0x10", "½", "²", "∞", "NaN", "{0}", "12%"
            })
    void anything_else_is_no_whole_number(String typed) {
        assertThat(RULE.refusal(typed)).contains(Phrase.of("number.bad"));
        assertThat(RULE.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "\u22121", "\u20135", "-10000000000", "-99999999999999999999999"})
    void below_nothing_is_refused(String typed) {
        assertThat(RULE.refusal(typed)).contains(Phrase.of("number.negative"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5001", "10000000000", "2147483648", "99999999999999999999999"})
    void absurd_numbers_are_refused_with_the_most(String typed) {
        assertThat(RULE.refusal(typed)).contains(Phrase.of("number.max", 5_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", "\u00A0"})
    void nothing_typed_is_no_number_and_nothing_wrong(String typed) {
        assertThat(RULE.refusal(typed)).isEmpty();
        assertThat(RULE.read(typed)).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_service_refuses_at_the_field(int number) {
        assertThatThrownBy(() -> RULE.require("MESSAGES", number))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("MESSAGES"));
    }

    @ParameterizedTest
    @CsvSource({"4, number.min", "11, number.max"})
    void a_least_that_is_not_zero_is_named(String typed, String key) {
        assertThat(new NumberRule(5, 10).refusal(typed)).map(Phrase::key).contains(key);
    }
}
