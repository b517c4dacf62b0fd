package io.goodstanding.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.shared.TextRule;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is known, a letter says it word for word and nothing else. */
class LetterFillingPropertyTest {

    private static final String PLAIN = "\u0001";

    @Property(tries = 500)
    void any_value_comes_out_as_it_is(@ForAll("values") String value, @ForAll MergeField field) {
        FilledLetter letter = filled("Before " + field.tag() + " after", Map.of(field, value));

        String stands = TextRule.clean(value).isEmpty() ? field.gap() : value;
        assertThat(letter.bodyText()).isEqualTo("Before " + stands + " after");
        assertThat(letter.body()).hasSize(3);
        assertThat(letter.body().get(1)).isEqualTo(new LetterPiece(stands, Optional.of(field)));
    }

    @Property(tries = 300)
    void missing_are_exactly_the_fields_that_stand_in_it_without_a_value(
            @ForAll("known") Map<MergeField, String> known,
            @ForAll Set<MergeField> needed,
            @ForAll Set<MergeField> conditional) {
        String template = needed.stream().map(MergeField::tag).collect(Collectors.joining(" ", "x ", " "))
                + conditional.stream()
                        .map(field -> "{{#%1$s}}has {{%1$s}}{{/%1$s}}{{^%1$s}}has none{{/%1$s}}".formatted(field.key()))
                        .collect(Collectors.joining(" "));

        FilledLetter letter = filled(template, known);

        Set<MergeField> expected = EnumSet.noneOf(MergeField.class);
        expected.addAll(needed);
        expected.removeAll(known.keySet());
        assertThat(letter.missing()).isEqualTo(expected);
        letter.body()
                .forEach(piece -> piece.field()
                        .ifPresent(
                                field -> assertThat(piece.text()).isEqualTo(known.getOrDefault(field, field.gap()))));
        conditional.forEach(field ->
                assertThat(standsIn(letter, field)).isEqualTo(known.containsKey(field) || needed.contains(field)));
    }

    @Property(tries = 200)
    void the_pieces_joined_are_the_text_and_no_word_of_the_template_depends_on_a_value(
            @ForAll("values") String value, @ForAll LetterPurpose purpose) {
        LetterTemplate shipped = new ShippedLetters().of(purpose);

        FilledLetter letter = LetterFilling.fill(shipped, all(value));
        FilledLetter plain = LetterFilling.fill(shipped, all(PLAIN + "."));

        assertThat(letter.body().stream().map(LetterPiece::text).collect(Collectors.joining()))
                .isEqualTo(letter.bodyText());
        if (!TextRule.clean(value).isEmpty()) {
            assertThat(wordsOf(letter)).isEqualTo(wordsOf(plain));
        }
    }

    private static List<String> wordsOf(FilledLetter letter) {
        return letter.body().stream()
                .filter(piece -> piece.field().isEmpty())
                .map(LetterPiece::text)
                .toList();
    }

    private static boolean standsIn(FilledLetter letter, MergeField field) {
        return letter.body().stream().anyMatch(piece -> piece.field().equals(Optional.of(field)));
    }

    private static Map<MergeField, String> all(String value) {
        Map<MergeField, String> all = new EnumMap<>(MergeField.class);
        Set.of(MergeField.values()).forEach(field -> all.put(field, value));
        return all;
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of(
                        "{{name}}",
                        "{{#emails}}x{{/emails}}",
                        "{{{name}}}",
                        "{{/since}}",
                        "{{=<% %>=}}",
                        "<b onclick=alert(1)>&amp;\"'</b>",
                        "שלום עולם",
                        "a\u202Eb",
                        "one\n\n\n\ntwo",
                        " spaced ",
                        "$1 \\1",
                        "{0}"));
    }

    @Provide
    Arbitrary<Map<MergeField, String>> known() {
        return Arbitraries.maps(
                Arbitraries.of(MergeField.class),
                values().filter(value -> !TextRule.clean(value).isEmpty()));
    }

    private static FilledLetter filled(String body, Map<MergeField, String> known) {
        return LetterFilling.fill(new LetterTemplate(LetterPurpose.APPEAL, 1, "About it", body), known);
    }
}
