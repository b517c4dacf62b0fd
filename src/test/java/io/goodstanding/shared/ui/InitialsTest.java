package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"Dana Whitfield,DW", "cher,C", "'  Ana  Maria  Ruiz ',AR", "Özge Çelik,ÖÇ", "'',?", "'   ',?"})
    void first_and_last_word_give_the_letters(String name, String letters) {
        assertThat(Initials.of(name)).isEqualTo(letters);
    }

    @Test
    void a_letter_of_two_code_units_stays_whole() {
        assertThat(Initials.of("𝒜lice")).isEqualTo("𝒜");
    }

    @Property
    void every_name_has_one_of_seven_colours_and_keeps_it(@ForAll String name) {
        assertThat(Initials.colour(name)).matches("gs-a[0-6]").isEqualTo(Initials.colour(" " + name + " "));
    }
}
