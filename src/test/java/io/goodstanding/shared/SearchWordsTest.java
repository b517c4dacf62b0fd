package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can't sign in | I can’t sign in at all",
                "cant sign in | I can’t sign in at all",
                "signin | The sign-in page",
                "sign in | The sign-in page",
                "sign-in | Sign-in, again",
                "second email | Can my second e-mail get me back in?",
                "e-mail | An email address",
                "e-mail | A second e‑mail",
                "muller | Frau Müller",
                "page sign | The sign-in page"
            })
    void a_word_is_found_however_it_is_joined(String typed, String text) {
        assertThat(SearchWords.of(typed).areIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"signin | Assign inbox rules", "second mailbox | A second e-mail", "cannot | I can’t sign in"})
    void what_is_not_there_is_not_found(String typed, String text) {
        assertThat(SearchWords.of(typed).areIn(text)).isFalse();
    }
}
