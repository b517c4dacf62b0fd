package io.goodstanding.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeyTest {

    private static PersonKey key(String address, String name) {
        return PersonKey.of(address, name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/ada-nowak, ada-nowak",
        "http://linkedin.com/in/Ada-Nowak/, ada-nowak",
        "https://de.linkedin.com/in/ada-nowak?trk=x, ada-nowak",
        "https://www.linkedin.com/in/ada-nowak/de, ada-nowak",
        "https://www.linkedin.com/in/ada-nowak/?locale=de_DE, ada-nowak",
        "www.linkedin.com/in/ada-nowak#top, ada-nowak",
        "https://www.linkedin.com/in/ad%C3%A9-nowak, adé-nowak",
        "https://www.linkedin.com/in/adé-nowak, adé-nowak",
        "https://www.linkedin.com/in/ade%CC%81-nowak, adé-nowak",
        "https://www.linkedin.com/in/%F0%9F%9A%80ada, 🚀ada",
        "https://www.linkedin.com/in/ada+nowak, ada+nowak",
        "https://www.linkedin.com/in/ada%2, ada%2",
        "https://www.linkedin.com/in/ada%FF, ada%ff"
    })
    void reads_the_slug_in_every_spelling(String address, String slug) {
        assertThat(key(address, "").slug()).isEqualTo("slug:" + slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in",
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/in/?x=1",
                "https://www.linkedin.com/company/acme",
                "https://notlinkedin.com/in/ada",
                "https://linkedin.com.example.org/in/ada",
                "n/a",
                ""
            })
    void falls_back_to_the_name_where_the_address_has_no_slug(String address) {
        assertThat(key(address, "Ada Nowak")).isEqualTo(new PersonKey(null, "name:ada nowak"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" Ada  NOWAK ", "ada\u00A0nowak", "Ada\u200B Nowak", "Ａｄａ Nowak", "Ada\tNowak\u200E"})
    void brings_the_spellings_of_a_name_together(String name) {
        assertThat(key("", name)).isEqualTo(key("", "Ada Nowak"));
    }

    @Test
    void keeps_letters_with_and_without_an_accent_apart_but_not_the_two_ways_to_store_one() {
        assertThat(key("", "Andr\u00e9")).isEqualTo(key("", "Andre\u0301")).isNotEqualTo(key("", "Andre"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void is_nobody_without_slug_and_name(String name) {
        assertThat(PersonKey.of("https://www.linkedin.com/in", name)).isEmpty();
    }

    @Test
    void matches_by_slug_where_both_have_one_else_by_name() {
        PersonKey ada = key("linkedin.com/in/ada", "Ada Nowak");

        assertThat(ada.matches(key("linkedin.com/in/ada", "Ada Married"))).isTrue();
        assertThat(ada.matches(key("linkedin.com/in/ada-2", "Ada Nowak"))).isFalse();
        assertThat(ada.matches(key("", "ADA NOWAK"))).isTrue();
        assertThat(ada.matches(key("", "Ada"))).isFalse();
        assertThat(key("linkedin.com/in/x", "").matches(key("", "x"))).isFalse();
    }

    @Test
    void does_not_tell_the_person_to_a_log() {
        assertThat(key("linkedin.com/in/ada", "Ada Nowak")).hasToString("PersonKey[by slug]");
    }
}
