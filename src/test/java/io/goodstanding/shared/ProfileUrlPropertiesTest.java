package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProfileUrlPropertiesTest {

    @Property
    void the_address_to_open_is_read_back_as_the_same_profile(@ForAll("texts") String text) {
        ProfileUrl.parse("linkedin.com/in/" + text).ifPresent(url -> {
            assertThat(ProfileUrl.parse(url.href())).hasValue(url);
            assertThat(ProfileUrl.parse(url.display())).hasValue(url);
            assertThat(url.slug()).hasSizeBetween(2, 200);
        });
    }

    @Property
    void a_slug_and_its_percent_encoded_form_are_one_profile(@ForAll("texts") String text) {
        Assume.that(text.indexOf('%') < 0 && text.indexOf('+') < 0);
        ProfileUrl.parse("linkedin.com/in/" + text)
                .filter(url -> url.slug().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .ifPresent(url -> assertThat(ProfileUrl.parse(
                                "linkedin.com/in/" + URLEncoder.encode(url.slug(), StandardCharsets.UTF_8)))
                        .hasValue(url));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "robin", "-", "%", "%C3%A9", "é", "e\u0301", "İ", "%2", "5", "%25", ".", "%2e", "山"),
                        Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
