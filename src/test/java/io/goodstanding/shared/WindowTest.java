package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Instant FROM = Instant.parse("2026-11-16T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void its_first_instant_belongs_to_it_and_its_last_to_the_neighbour() {
        Window window = new Window(FROM, TO);
        Window next = new Window(TO, TO.plusSeconds(1));

        assertThat(window.contains(FROM)).isTrue();
        assertThat(window.contains(FROM.minusNanos(1))).isFalse();
        assertThat(window.contains(TO.minusNanos(1))).isTrue();
        assertThat(window.contains(TO)).isFalse();
        assertThat(next.contains(TO)).isTrue();
    }

    @Test
    void an_empty_one_contains_nothing() {
        assertThat(new Window(FROM, FROM).contains(FROM)).isFalse();
    }

    @Test
    void one_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> new Window(TO, FROM)).isInstanceOf(IllegalArgumentException.class);
    }
}
