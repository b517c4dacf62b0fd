package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linkedin.com/in/robin-example",
                "www.linkedin.com/in/robin-example",
                "https://www.linkedin.com/in/robin-example",
                "http://linkedin.com/in/robin-example/",
                "https://de.linkedin.com/in/Robin-Example?originalSubdomain=de",
                "HTTPS://WWW.LINKEDIN.COM/IN/ROBIN-EXAMPLE",
                "  https://www.linkedin.com/in/robin-example/?trk=people#about \n",
                "\uFEFFhttps://www.linkedin.com/in/robin-example\u200B",
                "\u200Ehttps://www.linkedin.com/in/robin-example\u200F",
                "\u202Ahttps://www.linkedin.com/in/robin-example\u202C",
                "https://www.linkedin.com/in/robin\u00AD-\u2060example",
                "\u00A0https://www.linkedin.com/in/robin-example\u00A0",
            })
    void every_way_of_pasting_one_profile_gives_one_spelling(String pasted) {
        assertThat(ProfileUrl.parse(pasted)).hasValue(new ProfileUrl("robin-example"));
    }

    @Test
    void a_slug_with_letters_of_any_script_is_read_whether_percent_encoded_or_not() {
        ProfileUrl plain =
                ProfileUrl.parse("https://www.linkedin.com/in/josé-müller").orElseThrow();

        assertThat(ProfileUrl.parse("https://www.linkedin.com/in/jos%C3%A9-m%c3%bcller"))
                .hasValue(plain);
        assertThat(ProfileUrl.parse("https://www.linkedin.com/in/jose\u0301-mu\u0308ller"))
                .hasValue(plain);
        // A capital I with a dot falls apart when it is made small: marks have to be ordered after that.
        ProfileUrl dotted = ProfileUrl.parse("linkedin.com/in/\u0130\u0316x").orElseThrow();
        assertThat(ProfileUrl.parse(dotted.href())).hasValue(dotted);
        assertThat(ProfileUrl.parse("linkedin.com/in/山田-太郎-0a1b2c")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "robin-example",
                "https://www.linkedin.com/in",
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/in/?trk=people",
                "https://www.linkedin.com/in/x",
                "https://www.linkedin.com/company/example",
                "https://linkedin.com.attacker.example/in/robin-example",
                "https://attacker.example/linkedin.com/in/robin-example",
                "https://www.notlinkedin.com/in/robin-example",
                "javascript:linkedin.com/in/robin-example",
                "https://www.linkedin.com/in/robin example",
                "https://www.linkedin.com/in/robin\u00A0example",
                "https://www.linkedin.com/in/robin\u0000example",
                "https://www.linkedin.com/in/..",
                "https://www.linkedin.com/in/%2e%2e",
                "https://www.linkedin.com/in/..%2Fcompany",
                "https://www.linkedin.com/in/<b>robin</b>",
                "https://www.linkedin.com/in/robin\"onclick",
                "https://www.linkedin.com/in/\u200B\u200B\u200B",
            })
    void what_is_no_profile_is_refused(String pasted) {
        assertThat(ProfileUrl.parse(pasted)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%-off", "a%zz", "a%", "a%c3", "a%ff%fe"})
    void a_broken_percent_sign_neither_fails_nor_is_guessed_at(String slug) {
        assertThat(ProfileUrl.parse("linkedin.com/in/" + slug)).hasValue(new ProfileUrl(slug));
    }

    @Test
    void the_address_shown_and_the_one_to_open_lead_to_the_same_profile() {
        ProfileUrl url = new ProfileUrl("robin-example");

        assertThat(url.display()).isEqualTo("linkedin.com/in/robin-example");
        assertThat(ProfileUrl.parse(url.display())).hasValue(url);
        assertThat(ProfileUrl.parse(url.href())).hasValue(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "%", "/", "linkedin.com/in/", "?", " ", "\u200E", "a.", "https://"})
    void a_very_long_text_is_judged_at_once(String piece) {
        String pasted = "https://www.linkedin.com/in/" + piece.repeat(10_000) + "\n!";

        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(ProfileUrl.parse(pasted)).isEmpty());
    }
}
