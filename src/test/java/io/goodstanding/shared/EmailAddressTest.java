package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robin@team.example",
                "Robin@Team.Example",
                "  robin@team.example\n",
                "\uFEFFrobin@team.example",
                "robin@team.example\u200B",
                "\u202Arobin@team.example\u202C",
                "robin\u200D@team.example",
                "robin@team.example\u00A0",
            })
    void every_way_of_typing_one_address_gives_one_name_to_sign_in_with(String typed) {
        assertThat(EmailAddress.parse(typed)).hasValue(new EmailAddress("robin@team.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"robin.o'hara+work@sub.team.example", "r@x.co", "robin@bücher.example", "用户@例子.example"})
    void unusual_addresses_are_taken(String typed) {
        assertThat(EmailAddress.parse(typed)).hasValue(new EmailAddress(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "robin",
                "robin@",
                "@team.example",
                "robin@team",
                "robin@team.",
                "robin@.example",
                "robin@team..example",
                "robin@@team.example",
                "robin@a@team.example",
                "robin example@team.example",
                "robin\u00A0example@team.example",
                "robin\u3000example@team.example",
                "robin@team.example\r\nBcc: all@team.example",
                "robin\u0000@team.example",
                "\u200B@team.example",
            })
    void what_cannot_be_an_address_is_refused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void the_longest_address_has_254_characters_and_64_before_the_sign() {
        String domain = "@" + ("d".repeat(61) + ".").repeat(3) + "ex";
        String longest = "a".repeat(64) + domain;
        assertThat(longest).hasSize(64 + 1 + 3 * 62 + 2);
        assertThat(EmailAddress.parse(longest)).isPresent();
        assertThat(EmailAddress.parse("a" + longest)).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(64) + "@" + "d".repeat(185) + ".com"))
                .isPresent();
        assertThat(EmailAddress.parse("a".repeat(64) + "@" + "d".repeat(186) + ".com"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "@", ".", "a.", "a@a.", " ", "\u200B", "\u202E"})
    void a_very_long_text_is_judged_at_once(String piece) {
        String typed = "robin@" + piece.repeat(10_000) + "\n!";

        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(EmailAddress.parse(typed)).isEmpty());
    }
}
