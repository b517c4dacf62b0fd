package io.goodstanding.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String NAMES = "good-standing/tidy-up-names/1/";

    private static final SealKey KEY =
            SealKey.parse("0123456789abcdef".repeat(4)).orElseThrow();
    private static final SealKey OTHER =
            SealKey.parse("fedcba9876543210".repeat(4)).orElseThrow();

    private final Seal seal = new Seal(KEY, NAMES, 7);

    @Property(tries = 200)
    void a_sealed_name_opens_again(@ForAll String name) {
        String text = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(seal.open(seal.seal(text))).hasValue(text);
    }

    @Test
    void it_opens_neither_with_another_secret_nor_for_another_account_or_use() {
        byte[] sealed = seal.seal("Bo Beispiel");

        assertThat(new Seal(OTHER, NAMES, 7).open(sealed)).isEmpty();
        assertThat(new Seal(KEY, NAMES, 8).open(sealed)).isEmpty();
        assertThat(new Seal(KEY, "good-standing/another-use/1/", 7).open(sealed))
                .isEmpty();
    }

    /** Sealed by the version that knew names of invitees only: those who have such rows still read them. */
    @Test
    void what_was_sealed_by_an_earlier_version_still_opens() {
        byte[] sealed = HexFormat.of()
                .parseHex("f7d2dc919bb82445e92691b2f081f944be828dbf5184f86ff3a5a31b6a92fbca782b36e81f5dc4f21dae8d");

        assertThat(seal.open(sealed)).hasValue("Bo Beispiel");
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
        assertThat(SealKey.parse(" " + "0a".repeat(32) + "\n")).isPresent();
        assertThat(SealKey.parse("0a".repeat(31))).isEmpty();
        assertThat(SealKey.parse("0g".repeat(32))).isEmpty();
        assertThat(KEY.toString()).doesNotContain("01");
    }
}
