package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhraseCodecPropertiesTest {

    @Property
    void what_was_written_is_read_back(@ForAll("phrases") List<Phrase> phrases) {
        assertThat(PhraseCodec.read(PhraseCodec.write(phrases))).isEqualTo(phrases);
    }

    @Property
    void every_phrase_stays_one_field_whatever_a_text_holds(@ForAll String text) {
        List<Phrase> read = PhraseCodec.read(PhraseCodec.write(List.of(Phrase.of("some.key", text, 7))));

        assertThat(read).singleElement().satisfies(phrase -> {
            assertThat(phrase.key()).isEqualTo("some.key");
            assertThat(phrase.args()).hasSize(2).last().isEqualTo(7);
            assertThat((String) phrase.args().getFirst())
                    .isEqualTo(text.replace('\u001f', ' ').replace('\u001e', ' '));
        });
    }

    @Example
    void no_phrases_are_an_empty_text() {
        assertThat(PhraseCodec.write(List.of())).isEmpty();
        assertThat(PhraseCodec.read("")).isEmpty();
    }

    @Example
    void a_text_that_looks_like_a_number_stays_a_text() {
        List<Phrase> phrases =
                List.of(Phrase.of("a", "12", "", "n12", "2026-11-19"), Phrase.of("b"), Phrase.of("c", 12));

        assertThat(PhraseCodec.read(PhraseCodec.write(phrases))).isEqualTo(phrases);
    }

    @Example
    void a_phrase_cannot_hold_what_no_reader_can_say() {
        assertThatThrownBy(() -> Phrase.of("a", 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phrase.of("a", 5L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Phrase>> phrases() {
        Arbitrary<Object> args = Arbitraries.oneOf(
                Arbitraries.integers().map(number -> number),
                Arbitraries.strings().excludeChars('\u001e', '\u001f').map(text -> text),
                Arbitraries.longs().between(-719_162, 2_932_896).map(LocalDate::ofEpochDay),
                Arbitraries.integers()
                        .between(1, 119_988)
                        .map(month -> YearMonth.of(1, 1).plusMonths(month - 1L)),
                Arbitraries.longs().between(-4_000_000_000L, 9_000_000_000L).map(Instant::ofEpochSecond));
        Arbitrary<String> keys = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('.', '-')
                .ofMinLength(1)
                .ofMaxLength(20);
        return Combinators.combine(keys, args.list().ofMaxSize(5))
                .as(Phrase::new)
                .list()
                .ofMaxSize(6);
    }
}
