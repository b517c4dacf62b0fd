package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is done to texts that people type, whatever they hold. */
class TypedTextPropertiesTest {

    private static final String[] TRAPS = {
        "a",
        "Z",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\u0000",
        "\u0085",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u200C",
        "\u200D",
        "\u202E",
        "\u2066",
        "\u2069",
        "\u2028",
        "\uFE0F",
        "\uFEFF",
        "\uD83E",
        "\uDD16",
        "\uD83D\uDC69",
        "\uD83D\uDE80",
        "\uD83C\uDFFD",
        "\u2764",
        "\u0DC1",
        "\u0DCA",
        "\u0DBB",
        "\u0645",
        "\u06CC",
        "\u05D0",
        "\uE000",
        "e\u0301",
        "<img src=x onerror=alert(1)>",
        "{0}",
        "{n, plural, one {#}}",
        "'",
        "&amp;"
    };

    @Property
    void cleaning_twice_changes_nothing_more(@ForAll("typed") String typed) {
        assertThat(TextRule.clean(TextRule.clean(typed))).isEqualTo(TextRule.clean(typed));
        assertThat(NameRule.clean(NameRule.clean(typed))).isEqualTo(NameRule.clean(typed));
    }

    @Property
    void cleaning_never_makes_a_text_longer(@ForAll("typed") String typed) {
        assertThat(TextRule.clean(typed)).hasSizeLessThanOrEqualTo(typed.length());
        assertThat(NameRule.clean(typed))
                .hasSizeLessThanOrEqualTo(composed(typed).length());
    }

    @Property
    void cleaning_leaves_whole_characters_only_and_none_that_steers(@ForAll("typed") String typed) {
        for (String clean : new String[] {TextRule.clean(typed), NameRule.clean(typed)}) {
            assertThat(clean.codePoints())
                    .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    .noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0);
        }
        assertThat(NameRule.clean(typed)).doesNotContain("\n", "\r", "\t");
    }

    @Property
    void what_is_seen_stays_as_it_was_typed(@ForAll("ordinary") String typed) {
        assertThat(TextRule.clean("  " + typed + "\u200B\n ")).isEqualTo(typed.strip());
    }

    @Property
    void what_is_taken_fits_the_column_and_what_is_refused_would_not(@ForAll("typed") String typed) {
        TextRule ten = new TextRule(10);
        String clean = TextRule.clean(typed);

        assertThat(ten.refusal(typed).isEmpty()).isEqualTo(clean.codePointCount(0, clean.length()) <= 10);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
        return Arbitraries.oneOf(Arbitraries.of(TRAPS), Arbitraries.of(TRAPS), any)
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> ordinary() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('\u00C0', '\u024F')
                .withCharRange('\u0400', '\u045F')
                .withCharRange('\u4E00', '\u4EFF')
                .withChars(' ', '\n', '\t')
                .ofMaxLength(60);
    }
}
