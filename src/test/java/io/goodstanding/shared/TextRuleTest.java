package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two lines\n\n  and a third, set in",
                "<img src=x onerror=alert(1)> {0} '' ${7*7} {n, plural, one {#}}",
                "שלום, and العربية too",
                "👩🏽‍🚀 👨‍👩‍👧 ❤️‍🔥",
                "ශ්‍රී ලංකා",
                "می‌خواهم"
            })
    void what_can_be_read_is_kept_as_it_was_typed(String typed) {
        assertThat(TextRule.clean(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u202Eevil', evil",
        "'a\u200Bb\uFEFF', ab",
        "'a\u200Db', ab",
        "'a\u200Cb', ab",
        "'a\u0000\u0007b', ab",
        "'x\uD83E', x"
    })
    void what_nobody_sees_is_not_kept(String typed, String kept) {
        assertThat(TextRule.clean(typed)).isEqualTo(kept);
    }

    @Test
    void every_end_of_a_line_becomes_one_and_nothing_blank_stands_around() {
        assertThat(TextRule.clean("\r\n a\r\nb\rc\u2028d \u00A0\n")).isEqualTo("a\nb\nc\nd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200B\u200D", "\u00A0\u3000"})
    void nothing_to_read_is_no_text(String typed) {
        assertThat(TextRule.clean(typed)).isEmpty();
    }

    @Test
    void one_character_too_many_is_refused_with_the_figures_and_an_emoji_counts_once() {
        TextRule rule = TextRule.NOTE;

        assertThat(rule.refusal("😀".repeat(2_000))).isEmpty();
        assertThat(rule.refusal("😀".repeat(2_003))).contains(Phrase.of("text.too-long", 2_000, 2_003, 3));
    }

    @Test
    void a_service_refuses_at_the_field() {
        assertThatThrownBy(() -> TextRule.NOTE.require("note", "x".repeat(2_001)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("note");
                    assertThat(refused.phrase()).isEqualTo(Phrase.of("text.too-long", 2_000, 2_001, 1));
                });
        assertThat(TextRule.NOTE.require("note", " ok ")).isEqualTo("ok");
    }

    @Test
    void a_hundred_kilobytes_are_read_at_once() {
        String blanks = "x" + " ".repeat(100_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> TextRule.NOTE.refusal(blanks));
    }
}
