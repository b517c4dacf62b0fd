package io.goodstanding.tidyup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NameSealTest {

    private static final NamesKey KEY =
            NamesKey.parse("0123456789abcdef".repeat(4)).orElseThrow();
    private static final NamesKey OTHER =
            NamesKey.parse("fedcba9876543210".repeat(4)).orElseThrow();

    private final NameSeal seal = new NameSeal(KEY, 7);

    @Property(tries = 200)
    void a_sealed_name_opens_again(@ForAll String name) {
        String text = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(seal.open(seal.seal(text))).hasValue(text);
    }

    @Test
    void it_opens_neither_with_another_secret_nor_for_another_account() {
        byte[] sealed = seal.seal("Bo Beispiel");

        assertThat(new NameSeal(OTHER, 7).open(sealed)).isEmpty();
        assertThat(new NameSeal(KEY, 8).open(sealed)).isEmpty();
    }

    @Property(tries = 200)
    void whatever_is_changed_is_noticed(@ForAll @IntRange(max = 42) int position) {
        byte[] sealed = seal.seal("Bo Beispiel");
        sealed[position % sealed.length] ^= 1;

        assertThat(seal.open(sealed)).isEmpty();
        assertThat(seal.open(Arrays.copyOf(sealed, position))).isEmpty();
    }

    @Test
    void the_same_name_is_sealed_differently_every_time() {
        assertThat(seal.seal("Bo Beispiel")).isNotEqualTo(seal.seal("Bo Beispiel"));
    }

    @Test
    void a_secret_has_64_hexadecimal_digits_and_tells_itself_to_nobody() {
        assertThat(NamesKey.parse(" " + "0a".repeat(32) + "\n")).isPresent();
        assertThat(NamesKey.parse("0a".repeat(31))).isEmpty();
        assertThat(NamesKey.parse("0g".repeat(32))).isEmpty();
        assertThat(KEY.toString()).doesNotContain("01");
    }
}
