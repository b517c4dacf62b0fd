package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakpointTest {

    @Test
    void the_width_itself_is_not_narrower() {
        assertThat(Breakpoint.PHONE.isNarrower(799)).isTrue();
        assertThat(Breakpoint.PHONE.isNarrower(800)).isFalse();
    }

    @Test
    void a_window_that_has_not_told_its_width_is_a_desk() {
        assertThat(Breakpoint.PHONE.isNarrower(0)).isFalse();
    }
}
