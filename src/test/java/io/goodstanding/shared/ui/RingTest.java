package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RingTest {

    @Test
    void half_of_a_whole_is_half_a_circle() {
        assertThat(new Ring(20, 40, "20", "of 40", null).arc()).isCloseTo(Math.PI * 49, within(0.001));
    }

    @Test
    void more_than_the_whole_is_a_full_circle() {
        assertThat(new Ring(9, 5, "9 d", "of 5 d", null).arc()).isCloseTo(2 * Math.PI * 49, within(0.001));
    }

    @Test
    void nothing_left_draws_no_arc() {
        assertThat(new Ring(0, 40, "0", "of 40", null).svg()).doesNotContain("gs-ring-part");
        assertThat(new Ring(3, 0, "0", "of 0", null).svg()).doesNotContain("gs-ring-part");
    }

    @Test
    void words_are_escaped_and_read_out() {
        assertThat(new Ring(1, 2, "<1>", "of \"2\"", StandingLook.RECOV).svg())
                .contains("aria-label=\"&lt;1&gt; of &quot;2&quot;\"", ">&lt;1&gt;</text>")
                .contains("gs-ring-part gs-recov");
    }
}
